import type { MessageView } from '../../src/use-cases/views/message-view.ts';

/** What a press on a message did, and how it is taken back. */
export interface Done {
  readonly said: string;
  readonly view: MessageView;
  /** The ticket that takes it back; absent when nothing can be. */
  readonly undo?: string | undefined;
  /** The record that was made just now. */
  readonly fresh?: string | undefined;
}

/** Told of what a press on the message came to. */
export type Pressed = (done: Done) => void;
