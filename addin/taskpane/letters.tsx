import { Badge, Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LettersView } from '../../src/use-cases/views/letters-view.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { longDay } from '../ui/days.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { useLayout } from './layout.ts';
import { LetterForm } from './letter-form.tsx';
import type { MessageProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import { SendingForm } from './sending-form.tsx';

interface LettersProps extends MessageProps {
  readonly view: CaseFileView;
  readonly onDone: () => void;
}

/** The acknowledgement of a request has its own press above. */
const above = 'acknowledgement';
/** Replies that stand open: those that lack least. */
const mostOpen = 3;

/**
 * What may be written now: replies to the person first, as drafts from the privacy mailbox; then notices and other
 * letters; then what was prepared, so that its sending can be recorded.
 */
export const Letters = ({ view, onDone, ...props }: LettersProps): ReactElement | undefined => {
  const { outlook } = usePaneWords();
  const { reference, timeline } = view;
  // A new act may have changed what can be written.
  const { asked, again } = useAsked<LettersView>(props.api, 'lettersFor', { reference });
  const [seen, setSeen] = useState(timeline.length);
  if (seen !== timeline.length) {
    setSeen(timeline.length);
    again();
  }
  if (asked.state === 'asking') return undefined;
  if ('trouble' in asked.answer) {
    if (asked.answer.trouble.kind === 'notFound') return undefined;
    return <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />;
  }
  const { offered, produced } = asked.answer.ok;
  const replies = offered
    .filter(({ answersMail, name }) => answersMail && name !== above)
    .toSorted((a, b) => a.missing.length - b.missing.length);
  const others = offered.filter(({ answersMail }) => !answersMail);
  const done = (): void => {
    again();
    onDone();
  };
  const offer = { ...props, reference, onDone: done };
  return (
    <>
      {replies.length > 0 ? <Replies {...offer} offered={replies} /> : undefined}
      {others.length > 0 ? (
        <Disclosure title={outlook.letters.others}>
          <Offers {...offer} offered={others} />
        </Disclosure>
      ) : undefined}
      {produced.length > 0 ? <Produced {...offer} produced={produced} /> : undefined}
    </>
  );
};

/** Replies to the person who wrote: those that lack least stand open. */
const Replies = ({ offered, ...props }: OffersProps): ReactElement => {
  const { outlook } = usePaneWords();
  const layout = useLayout();
  const others = offered.slice(mostOpen);
  return (
    <Section title={outlook.letters.replies} level={3}>
      <p className={layout.note}>{outlook.letters.repliesNote}</p>
      <Offers {...props} offered={offered.slice(0, mostOpen)} />
      {others.length > 0 ? (
        <Disclosure title={outlook.letters.moreReplies(others.length)}>
          <Offers {...props} offered={others} />
        </Disclosure>
      ) : undefined}
    </Section>
  );
};

interface OffersProps extends MessageProps {
  readonly reference: string;
  readonly offered: LettersView['offered'];
  readonly onDone: () => void;
}

/** One line a letter; the one that is chosen opens beneath. */
const Offers = ({ offered, ...props }: OffersProps): ReactElement => {
  const { letters, letterWork } = usePaneWords();
  const layout = useLayout();
  const [open, setOpen] = useState<string>();
  return (
    <ul className={layout.list}>
      {offered.map((offer) => (
        <li key={offer.name} className={layout.stack}>
          <button
            type="button"
            className={layout.pressable}
            aria-expanded={open === offer.name}
            onClick={() => setOpen(open === offer.name ? undefined : offer.name)}
          >
            <span className={layout.between}>
              <span className={layout.strong}>{named(letters.names, offer.name)}</span>
              {offer.becomesPublic ? <Badge appearance="outline">{letterWork.public}</Badge> : undefined}
            </span>
            <span className={layout.note}>
              {offer.missing.length > 0 ? letterWork.lacks(offer.missing.length) : letterWork.ready}
            </span>
          </button>
          {open === offer.name ? <LetterForm {...props} offer={offer} /> : undefined}
        </li>
      ))}
    </ul>
  );
};

interface ProducedProps extends MessageProps {
  readonly reference: string;
  readonly produced: LettersView['produced'];
  readonly onDone: () => void;
}

/** What was prepared, the newest first; what has not left can be recorded as sent. */
const Produced = ({ produced, ...props }: ProducedProps): ReactElement => {
  const { language, words } = useSpeech();
  const { letters, letterWork, outlook } = usePaneWords();
  const layout = useLayout();
  const [sending, setSending] = useState<string>();
  const means = words.registers.incidents.choices.means;
  return (
    <Section title={letterWork.produced} level={3}>
      <p className={layout.note}>{outlook.letters.noClock}</p>
      <ul className={layout.list}>
        {produced.toReversed().map(({ letterName = '', letterDigest = '', ...line }) => (
          <li key={line.letterFile} className={layout.tight}>
            <span className={layout.strong}>{named(letters.names, letterName)}</span>
            <span className={layout.note}>
              {line.letterSentOn
                ? letterWork.sentOn(longDay(line.letterSentOn, language), named(means, line.letterMeans ?? ''))
                : letterWork.preparedOn(longDay(line.letterPreparedOn ?? '', language))}
            </span>
            <AsSent line={line} />
            {line.letterSentOn || sending === letterDigest ? undefined : (
              <Button className={layout.start} size="small" onClick={() => setSending(letterDigest)}>
                {letterWork.sendingTitle}
              </Button>
            )}
            {sending === letterDigest && !line.letterSentOn ? (
              <SendingForm {...props} digest={letterDigest} />
            ) : undefined}
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** What the file that left has that the one produced had not. */
const AsSent = ({ line }: { readonly line: LettersView['produced'][number] }): ReactElement | undefined => {
  const { letterWork } = usePaneWords();
  const layout = useLayout();
  const lacks = line.letterSentLacks?.split(' ').length ?? 0;
  if (line.letterSentDigest === undefined) return undefined;
  return <span className={layout.note}>{lacks > 0 ? letterWork.sentLacking(lacks) : letterWork.edited}</span>;
};
