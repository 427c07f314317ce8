import { card, heading, press, say } from './build.ts';
import type { Card } from './elements.ts';
import type { Speech } from './words.ts';

/** The first word in a team or group, said once: what this is for, how to begin, and that it goes on in private. */
export const welcomeCard = (speech: Speech): Card => {
  const { staff, bot } = speech.words;
  return card(
    speech.language,
    staff.welcome.title,
    [heading(staff.welcome.title), say(staff.welcome.body), say(staff.welcome.how)],
    [
      { ...press(bot.buttons.report, 'report'), style: 'positive' },
      press(staff.passOn.button, 'entries'),
      press(bot.buttons.myReports, 'myReports'),
    ],
  );
};
