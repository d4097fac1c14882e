/** One kind of contradiction: what is said in one place, and what is said against it in another. */
export interface PlantedKind {
  readonly name: string;
  readonly rule: string;
  /** Where the two sides stand: anywhere in the text, or under a heading for what is required and one for what is preferred. */
  readonly place: "prose" | "required-preferred" | "required";
  readonly ones: readonly string[];
  readonly others: readonly string[];
}

/** Written by hand, in the many ways in which postings say such things; each of `ones` contradicts each of `others`. */
export const PLANTED_KINDS: readonly PlantedKind[] = [
  {
    name: "remote and days in the office",
    rule: "requirements/conflicting-arrangement",
    place: "prose",
    ones: [
      "This is a fully remote position.",
      "This role is 100% remote.",
      "Workplace type: Remote",
      "You will work from home full-time.",
      "The position is entirely remote.",
    ],
    others: [
      "You must be in the office three days a week.",
      "We ask you to work on-site 4 days per week.",
      "The team comes together: you are expected to be in our office 2 days a week.",
      "Three days a week in our office are mandatory.",
    ],
  },
  {
    name: "remote and on site every day",
    rule: "requirements/conflicting-arrangement",
    place: "prose",
    ones: [
      "This is a remote job.",
      "This position can be performed remotely.",
      "Location type: Remote",
      "You can work from anywhere.",
    ],
    others: [
      "This is an on-site position.",
      "Remote work is not available for this position.",
      "This position is based on-site, five days a week in the office.",
      "You must work in person every day.",
    ],
  },
  {
    name: "remote and a commute",
    rule: "requirements/conflicting-arrangement",
    place: "prose",
    ones: ["This role is fully remote.", "This is a 100% remote position.", "The job is completely remote."],
    others: [
      "You must be able to commute to the office daily.",
      "Candidates must live within 30 miles of the site.",
      "You need to relocate before the start date.",
      "Relocation to the city is required.",
    ],
  },
  {
    name: "hybrid and never in the office",
    rule: "requirements/conflicting-arrangement",
    place: "prose",
    ones: ["This is a hybrid role.", "We work a hybrid schedule.", "Work arrangement: Hybrid"],
    others: ["This position is fully remote.", "The role is 100% remote.", "You will work entirely from home."],
  },
  {
    name: "full-time and part-time",
    rule: "requirements/conflicting-employment-type",
    place: "prose",
    ones: [
      "Employment type: Full-time",
      "This is a full-time position.",
      "Job Type: Full time",
      "We offer a full-time role.",
      "You will work full-time.",
    ],
    others: [
      "This is a part-time position.",
      "The role is part-time.",
      "We offer a part-time job.",
      "Schedule: Part-time",
      "You will work 20 hours per week.",
    ],
  },
  {
    name: "permanent and fixed-term",
    rule: "requirements/conflicting-employment-type",
    place: "prose",
    ones: [
      "This is a permanent position.",
      "Contract type: Permanent",
      "The role is permanent.",
      "We offer a permanent contract.",
    ],
    others: [
      "This is a 12-month contract.",
      "This is a fixed-term position.",
      "The position is temporary.",
      "We offer a six-month fixed-term contract.",
    ],
  },
  {
    name: "employee and contractor",
    rule: "requirements/conflicting-employment-type",
    place: "prose",
    ones: ["You will be a W-2 employee.", "This is a W2 position.", "You join us as a salaried employee."],
    others: [
      "This is an independent contractor position.",
      "This is a 1099 position.",
      "You work as an independent contractor.",
    ],
  },
  {
    name: "no travel and travel",
    rule: "requirements/conflicting-travel",
    place: "prose",
    ones: ["No travel is required.", "This position does not require travel.", "Travel: None", "There is no travel."],
    others: [
      "You must be willing to travel up to 50% of the time.",
      "Frequent travel is required.",
      "Travel required: 40%",
      "The job involves extensive travel.",
    ],
  },
  {
    name: "two shares of travel",
    rule: "requirements/conflicting-travel",
    place: "prose",
    ones: ["Travel: 10%", "This role requires 10% travel.", "Travel up to 10% of the time is required."],
    others: [
      "You must travel about 60% of the time.",
      "This role requires 75% travel.",
      "Expect to travel 50-70% of the time.",
    ],
  },
  {
    name: "weekdays and weekends",
    rule: "requirements/conflicting-schedule",
    place: "prose",
    ones: [
      "Hours are Monday to Friday.",
      "No weekends.",
      "Schedule: Monday through Friday",
      "Weekend work is not required.",
    ],
    others: [
      "You must work weekends.",
      "Weekend work is required.",
      "You will work every Saturday.",
      "Candidates must be available to work weekends.",
    ],
  },
  {
    name: "day and night",
    rule: "requirements/conflicting-schedule",
    place: "prose",
    ones: ["This is a day shift position.", "Shift: Days", "No night shifts."],
    others: ["This is a night shift position.", "Shift: Nights", "You will work the overnight shift."],
  },
  {
    name: "overtime",
    rule: "requirements/conflicting-schedule",
    place: "prose",
    ones: ["No overtime.", "Overtime is not expected.", "This job does not require overtime."],
    others: ["Mandatory overtime applies.", "Overtime is required.", "You must be willing to work overtime."],
  },
  {
    name: "on-call duty",
    rule: "requirements/conflicting-schedule",
    place: "prose",
    ones: ["There is no on-call duty.", "You will never be on call.", "This role does not involve on-call work."],
    others: ["You take part in the on-call rotation.", "You must be available on call.", "On-call work is required."],
  },
  {
    name: "two places",
    rule: "requirements/conflicting-location",
    place: "prose",
    ones: [
      "This position is based in Denver, CO.",
      "This role is located in Austin, TX.",
      "You will be based in Boston, MA.",
    ],
    others: [
      "The job is located in Chicago, IL.",
      "You will work in our Seattle, WA office.",
      "The position is based in Atlanta, GA.",
    ],
  },
  {
    name: "visas",
    rule: "requirements/conflicting-visa",
    place: "prose",
    ones: [
      "Visa sponsorship is available.",
      "We sponsor visas.",
      "We offer visa sponsorship.",
      "We are happy to sponsor H-1B visas.",
    ],
    others: [
      "We do not sponsor visas.",
      "Sponsorship is not available for this position.",
      "We are unable to sponsor work visas.",
      "No visa sponsorship.",
    ],
  },
  {
    name: "two numbers of years",
    rule: "requirements/conflicting-years",
    place: "required",
    ones: [
      "5+ years of experience in project planning",
      "At least 5 years of project planning experience",
      "Minimum of 6 years of experience in project planning",
    ],
    others: [
      "3+ years of experience in project planning",
      "At least two years of project planning experience",
      "2 years' experience in project planning",
    ],
  },
  {
    name: "fewer years preferred than required",
    rule: "requirements/conflicting-years",
    place: "required-preferred",
    ones: ["8+ years of experience in event logistics", "At least 7 years of event logistics experience"],
    others: ["3 years of experience in event logistics", "4+ years of event logistics experience"],
  },
  {
    name: "a lower degree preferred than required",
    rule: "requirements/conflicting-degree",
    place: "required-preferred",
    ones: ["Ph.D. in food chemistry", "Doctorate in food chemistry required"],
    others: ["Associate degree in food chemistry", "High school diploma"],
  },
  {
    name: "the same required and preferred",
    rule: "requirements/required-and-preferred",
    place: "required-preferred",
    ones: ["Experience with QuickBooks", "Proficiency in QuickBooks", "You know QuickBooks"],
    others: ["QuickBooks", "Experience with QuickBooks", "Knowledge of QuickBooks"],
  },
  {
    name: "a line required and preferred",
    rule: "requirements/required-and-preferred",
    place: "required-preferred",
    ones: [
      "Experience planning menus for large school kitchens",
      "Experience in planning menus for large school kitchens",
    ],
    others: [
      "Experience planning menus for large school kitchens",
      "You have planned menus; experience planning menus for large school kitchens",
    ],
  },
  {
    name: "more years than there were",
    rule: "requirements/years-exceed-technology-age",
    place: "required",
    ones: [
      "15+ years of Kubernetes experience",
      "At least 20 years of experience with TypeScript",
      "18 years of experience in React Native",
    ],
    others: ["Experience with menus", "Knowledge of school kitchens", "A valid food handler card"],
  },
];
