/** Makes something when it is first asked for, and keeps it: what nobody asks costs nothing when the office opens. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};
