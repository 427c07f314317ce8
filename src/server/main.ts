import './node-version.cjs';
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: the cache saves reading and stripping every file again.
enableCompileCache();
const { run } = await import('./run.ts');
await run();
