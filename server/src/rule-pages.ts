/** Where the project lives. */
export const HOME_PAGE = "https://github.com/rolewright/rolewright";

const PAGES = `${HOME_PAGE}/blob/main/docs/rules`;

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return `${PAGES}/${id}.md`;
}
