/** Snapshots lie beside their test: `letters.test.ts` has `letters.snap`. */
module.exports = {
  resolveSnapshotPath: (test, ending) => test.replace(/\.test\.tsx?$/, ending),
  resolveTestPath: (snapshot, ending) => `${snapshot.slice(0, -ending.length)}.test.ts`,
  testPathForConsistencyCheck: 'tests/documents/letters.test.ts',
};
