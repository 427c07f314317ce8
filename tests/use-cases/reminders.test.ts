import { remindersContract } from '../contracts/reminders.ts';
import { remindersInMemory } from './reminders-in-memory.ts';

describe('in memory', () => {
  remindersContract(async () => {
    const { port } = remindersInMemory();
    return { reminders: port, other: port, close: async () => undefined };
  });
});
