// Loaded before everything else, as CommonJS, because an older Node cannot even read the TypeScript that follows.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  const found = process.versions.node;
  process.stderr.write(
    `Greffe a besoin de Node ${needed} ou plus récent ; cette machine a Node ${found}. Lancez « npm ci », qui l’apporte, ou installez-le.\n` +
      `Greffe needs Node ${needed} or newer; this machine has Node ${found}. Run “npm ci”, which brings it, or install it.\n`,
  );
  process.exit(1);
}
