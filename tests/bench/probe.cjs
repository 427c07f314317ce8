'use strict';

/**
 * Loaded before a server that is measured: says over the line to its parent what it has used so far. Not TypeScript,
 * for stripping its types would be memory that the server does not need.
 */
process.on('message', () => {
  process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.channel.unref();
