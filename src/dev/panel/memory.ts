/** What the panel keeps while a tab is open, as every build loads the page anew. */
export const memory = {
  read: (key: string): string | null => sessionStorage.getItem(`backfile-live-${key}`),
  write: (key: string, value: string): void => {
    sessionStorage.setItem(`backfile-live-${key}`, value);
  },
};
