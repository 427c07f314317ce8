import { readConfig } from './config.ts';
import { connectorRoutes } from './connector/routes.ts';
import { outlookRoutes } from './outlook/routes.ts';
import { sharepointRoutes } from './sharepoint/routes.ts';
import { startEmulator } from './start-emulator.ts';
import { teamsRoutes } from './teams/routes.ts';

const pages = [teamsRoutes, sharepointRoutes, outlookRoutes];
const config = readConfig();
const emulator = await startEmulator(config, [connectorRoutes], pages);
process.stdout.write(`${JSON.stringify(emulator.ready)}\n`);

let isStopping = false;
const stop = (): void => {
  if (isStopping) return;
  isStopping = true;
  void emulator.close().then(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent holds our standard input open; when it dies, however it dies, this ends.
if (config.endsWithParent) process.stdin.on('end', stop).on('error', stop).resume();
