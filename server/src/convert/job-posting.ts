import type { Posting } from "../core/index";

/** What is known of a job beside the words of its posting. */
export interface JobContext {
  /** The name of the employer, where the posting does not give one. */
  readonly organization: string | null;
  /** The day on which it is published, as `YYYY-MM-DD`. */
  readonly datePosted: string;
}

/**
 * A posting as schema.org `JobPosting` in JSON-LD, for job boards and search engines. A fact that the posting does not state is left out;
 * so is the description, which `descriptionOf` gives.
 * Source: https://schema.org/JobPosting
 */
export function toJobPosting(posting: Posting, { organization, datePosted }: JobContext): Record<string, unknown> {
  const employer = posting.organization?.value ?? organization;
  const remote = posting.workArrangement?.value === "remote";
  return withoutGaps({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: posting.title?.value,
    datePosted,
    // A date of schema.org has a year.
    validThrough: posting.validThrough?.value.startsWith("-") ? undefined : posting.validThrough?.value,
    employmentType: single(posting.employmentTypes.map(({ value }) => value)),
    hiringOrganization: employer ? { "@type": "Organization", name: employer } : undefined,
    jobLocation: single(posting.locations.filter(({ city, region }) => city ?? region).map(toPlace)),
    jobLocationType: remote ? "TELECOMMUTE" : undefined,
    applicantLocationRequirements: remote
      ? single(posting.locations.filter(({ country }) => country).map(toArea))
      : undefined,
    baseSalary: single(posting.pay.flatMap(toSalary)),
    jobBenefits: posting.benefits.length > 0 ? posting.benefits.map(({ value }) => value).join(", ") : undefined,
    experienceRequirements: experience(posting),
    skills: single([...new Set(posting.requirements.flatMap(({ skills }) => skills.map(({ value }) => value)))]),
    inLanguage: posting.language ?? undefined,
  });
}

function toPlace({ city, region, country }: Posting["locations"][number]): object {
  const address = {
    addressLocality: city ?? undefined,
    addressRegion: region?.split("-")[1],
    addressCountry: country ?? undefined,
  };
  return { "@type": "Place", address: { "@type": "PostalAddress", ...withoutGaps(address) } };
}

function toArea({ country }: Posting["locations"][number]): object {
  return { "@type": "Country", name: country };
}

function toSalary({ min, max, currency, unit }: Posting["pay"][number]): object[] {
  if (currency === null || unit === null || (min === null && max === null)) return [];
  const value = withoutGaps({ minValue: min ?? undefined, maxValue: max ?? undefined, unitText: unit });
  return [{ "@type": "MonetaryAmount", currency, value: { "@type": "QuantitativeValue", ...value } }];
}

/** The most months that a requirement asks for. */
function experience({ requirements }: Posting): object | undefined {
  const years = requirements
    .filter(({ level }) => level === "required")
    .flatMap((one) => one.years.map(({ min }) => min));
  if (years.length === 0) return undefined;
  return { "@type": "OccupationalExperienceRequirements", monthsOfExperience: Math.max(...years) * 12 };
}

/** Nothing for none, the one, or all. */
function single<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}

function withoutGaps(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
