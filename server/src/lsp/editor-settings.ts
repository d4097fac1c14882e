/** The settings that bear on what the editor shows, and on no finding. */
export interface EditorSettings {
  /** Whether “3 to fix” stands above the title. */
  readonly codeLens: boolean;
  readonly inlayHints: {
    /** A year's pay behind an hour's. */
    readonly pay: boolean;
    /** How hard a long sentence is to read, behind it. */
    readonly readingGrade: boolean;
  };
}

/** Reads them from the settings as a client sends them; what is no yes or no has its default. */
export function readEditorSettings(settings: unknown): EditorSettings {
  const hints = valueOf(settings, "inlayHints");
  return {
    codeLens: valueOf(settings, "codeLens") !== false,
    inlayHints: { pay: valueOf(hints, "pay") === true, readingGrade: valueOf(hints, "readingGrade") === true },
  };
}

function valueOf(settings: unknown, key: string): unknown {
  return typeof settings === "object" && settings !== null && Object.hasOwn(settings, key)
    ? (settings as Record<string, unknown>)[key]
    : undefined;
}
