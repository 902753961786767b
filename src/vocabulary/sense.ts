/** What words do: they help, they may do harm, or it is a matter of form. */
export type Sense = 'helps' | 'harms' | 'form';
