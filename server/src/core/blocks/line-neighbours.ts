/** What stands around a line that may be a heading. */
export interface LineNeighbours {
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Whether nothing but blank lines stands before it. */
  readonly first: boolean;
  /** The words of the line before and of the next line that is not blank; empty where there is none. */
  readonly before: string;
  readonly beforeIsHeading: boolean;
  readonly after: string;
  /** Whether it seems to be the rest of a line that was broken to fit a width. */
  readonly isRest: boolean;
  /** Whether the line below is the rest of it. */
  readonly goesOn: boolean;
  /** Whether prose or a heading stands above it, so that it is not one of the lines on which a posting opens. */
  readonly inBody: boolean;
  /** Whether it stands alone between blank lines, and the two lines on either side of these stand together. */
  readonly partsRuns: boolean;
  /** Whether more stands in the line than its words, such as the address of a link. */
  readonly marked: boolean;
}
