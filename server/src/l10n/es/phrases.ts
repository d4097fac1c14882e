import type { Phrase } from "../catalogue";

export const PHRASES: readonly Phrase[] = [];
