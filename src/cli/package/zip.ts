import AdmZip from 'adm-zip';

/** The time that every file of a package bears, so that the same package is the same bytes: the first that a zip can say. */
const beginning = new Date(1980, 0, 1);

/** Closes files into a zip, by their names and in their order. */
export const zipOf = (files: Readonly<Record<string, Buffer>>): Buffer => {
  const zip = new AdmZip(undefined, { noSort: true });
  for (const [name, content] of Object.entries(files)) zip.addFile(name, content).header.time = beginning;
  return zip.toBuffer();
};
