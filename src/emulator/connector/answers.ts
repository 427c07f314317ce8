import type { ErrorRequestHandler, Response } from 'express';
import { objectOf } from '../teams/json.ts';

/** An error in the shape that the connector gives it. */
export const refuse = (res: Response, status: number, code: string, message: string): void => {
  res.status(status).json({ error: { code, message } });
};

/** Body faults in the connector's own words; anything else is a fault of ours and goes on. */
export const bodyFault: ErrorRequestHandler = (fault, _req, res, next): void => {
  const { status } = objectOf(fault);
  if (res.headersSent || (status !== 400 && status !== 413)) next(fault);
  else if (status === 413) refuse(res, 413, 'MessageSizeTooBig', 'Message size too large.');
  else refuse(res, 400, 'BadSyntax', 'The body is no JSON.');
};
