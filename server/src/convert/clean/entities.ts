/** A text with the references of HTML as characters; what is none stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The names that occur in prose. Source: HTML Living Standard, named character references. Checked 2026-11-22. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", shy: "\u00AD", zwj: "\u200D", zwnj: "\u200C" },
  ...{ ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", lrm: "\u200E", rlm: "\u200F" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", hellip: "…" },
  ...{ bull: "•", middot: "·", laquo: "«", raquo: "»", prime: "′", Prime: "″", sect: "§", para: "¶", deg: "°" },
  ...{
    euro: "€",
    pound: "£",
    yen: "¥",
    cent: "¢",
    copy: "©",
    reg: "®",
    trade: "™",
    times: "×",
    plusmn: "±",
    frac12: "½",
  },
  ...{ agrave: "à", aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç" },
  ...{ egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", igrave: "ì", iacute: "í", icirc: "î", iuml: "ï", ntilde: "ñ" },
  ...{ ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", oslash: "ø", oelig: "œ", ugrave: "ù" },
  ...{ uacute: "ú", ucirc: "û", uuml: "ü", szlig: "ß", yuml: "ÿ", yacute: "ý" },
  ...{ Agrave: "À", Aacute: "Á", Acirc: "Â", Atilde: "Ã", Auml: "Ä", Aring: "Å", AElig: "Æ", Ccedil: "Ç" },
  ...{ Egrave: "È", Eacute: "É", Ecirc: "Ê", Euml: "Ë", Iacute: "Í", Icirc: "Î", Ntilde: "Ñ", Oacute: "Ó" },
  ...{ Ocirc: "Ô", Ouml: "Ö", Oslash: "Ø", OElig: "Œ", Uacute: "Ú", Ucirc: "Û", Uuml: "Ü" },
};
