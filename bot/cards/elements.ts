/** A JSON value that Adaptive Cards reads; only what this house uses is typed (schema 1.5). */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention' | 'Good' | 'Accent' | 'Warning';
  readonly isSubtle?: boolean;
  readonly spacing?: Spacing;
  readonly style?: 'heading';
  readonly id?: string;
}

export type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: boolean;
  readonly color?: 'Accent' | 'Attention' | 'Good' | 'Warning';
  readonly size?: 'Small' | 'Medium' | 'Large';
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
  readonly id?: string;
}

export interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly separator?: boolean;
  readonly spacing?: Spacing;
  readonly style?: 'emphasis' | 'attention' | 'good';
  readonly selectAction?: Execute | OpenDialog | OpenUrl;
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

interface InputCommon {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
}
export interface InputText extends InputCommon {
  readonly type: 'Input.Text';
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly placeholder?: string;
}
export interface InputDate extends InputCommon {
  readonly type: 'Input.Date';
  readonly max?: string;
}
export interface InputNumber extends Omit<InputCommon, 'value'> {
  readonly type: 'Input.Number';
  readonly value?: number;
  readonly placeholder?: string;
}
export interface InputChoiceSet extends InputCommon {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly isMultiSelect: boolean;
  readonly style: 'compact' | 'expanded';
  readonly wrap: true;
  readonly placeholder?: string;
}
export interface InputToggle extends InputCommon {
  readonly type: 'Input.Toggle';
  readonly title: string;
}

export type Input = InputText | InputDate | InputNumber | InputChoiceSet | InputToggle;
export type Element = TextBlock | RichTextBlock | Container | ActionSet | Input;

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: 'positive' | 'destructive';
  /** `none`: pressed without the card's inputs, so that nothing required stands in the way. */
  readonly associatedInputs: 'auto' | 'none';
}

export interface ToggleVisibility {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** A button that opens a page of the company’s own, outside Teams. */
export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** A button that opens a dialog: Teams asks for its card with what the button carries. */
export interface OpenDialog {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, string>> | { readonly msteams: { readonly type: 'task/fetch' } };
  readonly associatedInputs: 'none';
}

export type Action = Execute | ToggleVisibility | OpenUrl | OpenDialog;

/** What Teams asks by itself when the card is looked at again; its answer takes the place of the card. */
export interface Refresh {
  readonly action: Execute;
}

export interface Card {
  readonly $schema: string;
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: 'fr' | 'en';
  readonly fallbackText: string;
  readonly refresh?: Refresh;
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
}
