import { createApi } from '../ui/api.ts';
import { Notice } from '../ui/notice.tsx';
import { openPage } from '../ui/open-page.tsx';
import { Padded } from '../ui/padded.tsx';
import { readSettings } from '../ui/settings.ts';
import { teamsSignIn } from '../ui/sign-in/teams.ts';
import { languageOf, loadSpeech } from '../ui/speech.ts';
import { systemAppearance } from '../ui/theme.ts';
import { placeOf } from './link.ts';
import { Tab } from './tab.tsx';
import { connectTeams } from './teams.ts';

/** Opens the registers where Teams is, and says what to do where it is not. */
const open = async (): Promise<void> => {
  const settings = readSettings();
  const guessed = languageOf(navigator.language);
  void loadSpeech(guessed);
  const teams = await connectTeams(settings.frameOrigins);
  const speech = await loadSpeech(teams ? languageOf(teams.language) : guessed);
  const page = openPage('teams', speech, teams?.appearance ?? systemAppearance());
  if (!teams)
    return page.show(
      <Padded>
        <Notice kind="noTeams" />
      </Padded>,
    );
  const { language } = speech;
  const api = createApi({ api: settings.api, language, signIn: teamsSignIn(), fetch: fetch.bind(globalThis) });
  teams.onAppearance((appearance) => page.look(appearance));
  page.show(<Tab api={api} place={placeOf(teams.link)} />);
  teams.ready();
};

void open();
