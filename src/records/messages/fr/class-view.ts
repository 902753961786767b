/** Words of the class view. */
export const classView = {} as const;
