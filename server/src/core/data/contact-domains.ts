/** Services that shorten addresses, so that a reader cannot see where a link leads. Source: their own sites, checked 2026-11-22. */
export const LINK_SHORTENERS = [
  "bit.ly", "tinyurl.com", "shorturl.at", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly", "cutt.ly", "rb.gy", "lnkd.in",
  "t.ly", "tiny.cc", "bl.ink", "shorte.st", "v.gd", "qr.ae", "tiny.one", "s.id", "short.io", "urlz.fr", "bit.do", "trib.al", "adf.ly",
] as const; // prettier-ignore

/** Providers of personal mailboxes. Source: their own sites, checked 2026-11-22. */
export const PERSONAL_MAIL = [
  "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.uk", "yahoo.ca", "ymail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.com",
  "msn.com", "aol.com", "icloud.com", "me.com", "mac.com", "mail.com", "gmx.com", "gmx.de", "gmx.net", "web.de", "protonmail.com", "proton.me",
  "yandex.com", "yandex.ru", "mail.ru", "qq.com", "163.com", "zoho.com", "fastmail.com", "tutanota.com", "comcast.net", "sbcglobal.net", "verizon.net",
] as const; // prettier-ignore
