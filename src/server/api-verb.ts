import type { z } from 'zod';
import type { Asker, Office } from '../use-cases/office.ts';
import type { Outcome } from '../use-cases/outcome.ts';

/** A use case as the pages call it: `POST /api/<verb>`. */
export interface ApiVerb {
  /** Reads the body and asks; `undefined` when the body is not what the verb takes. */
  readonly answer: (office: Office, asker: Asker, body: unknown) => Promise<Outcome<object> | undefined>;
  /**
   * What a body of another shape gets. A verb that not everybody has answers it like an address that does not
   * exist, or its shape would tell that it is there.
   */
  readonly malformed: 400 | 404;
}

/** A verb whose body has a shape; what has another is not taken. */
export const verb = <S extends z.ZodType>(
  malformed: 400 | 404,
  input: S,
  ask: (office: Office, asker: Asker, input: z.output<S>) => Outcome<object> | Promise<Outcome<object>>,
): ApiVerb => ({
  malformed,
  answer: async (office, asker, body) => {
    const read = input.safeParse(body);
    return read.success ? ask(office, asker, read.data) : undefined;
  },
});
