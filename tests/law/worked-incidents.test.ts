import { injurySigns, weighSeriousInjury } from '../../src/law/serious-injury.ts';
import { workedIncidents } from './worked-incidents.ts';

test('there are twelve worked incidents, and each conclusion is among them', () => {
  expect(workedIncidents).toHaveLength(12);
  expect(new Set(workedIncidents.map(({ suggests }) => suggests))).toEqual(new Set(['yes', 'no', 'undetermined']));
});

test.each(workedIncidents)('$happened → $suggests', ({ weighing, suggests }) => {
  const suggestion = weighSeriousInjury(weighing);
  expect(suggestion.suggests).toBe(suggests);
  const ticked = Object.values(weighing).flat();
  expect(suggestion.because.map(({ sign }) => sign)).toEqual(expect.arrayContaining(ticked));
  expect(suggestion.because).toHaveLength(ticked.length);
});

test('a serious injury is never suggested away by what was not considered', () => {
  for (const { weighing } of workedIncidents.filter(({ suggests }) => suggests === 'no'))
    for (const factor of Object.keys(weighing))
      expect(weighSeriousInjury({ ...weighing, [factor]: undefined }).suggests).toBe('undetermined');
});

test('no sign weighs a number: each pulls one way', () => {
  for (const signs of Object.values(injurySigns))
    for (const pull of Object.values(signs)) expect(['towards', 'away']).toContain(pull);
});
