import assert from "node:assert/strict";
import type { SectionKind } from "../../../server/src/core/data/section-kinds";
import { isVagueHeading, sectionKindOfHeading } from "../../../server/src/core/blocks/section-kind";

/** How writers word the headings of each kind. */
const HEADINGS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  responsibilities: ["Main Duties", "What you’ll be doing", "KEY RESPONSIBILITIES:", "Primarily responsible for:", "Core Duties & Responsibilities as Night Baker", "You will:", "A day in the life", "In the first 90 days you will…", "Strategic objectives", "How you will contribute", "What will I be doing?", "A typical week", "What does the job involve?", "Examples of work", "Key Performance Areas", "3. Scope of work", "Work products", "Job scope", "The role involves:", "Terms of reference", "Your challenge", "What we need you to do", "Your prefered work tasks", "Additional responsibilities are listed below;", "Responsibilities of the Manager", "Care worker / care assistant duties may include", "Deine Aufgabe", "Das erwartet dich bei uns", "Your contribution to our work", "Essential function 2", "This role will include", "The role specifically involves:", "Key task areas", "Respnsibilities", "Responisibilities:", "Impact you’ll make", "The work you’ll do", "You’ll play a key role in", "Problems you'll solve", "What youll be doing", "What you really do", "How will you contribute?", "What does being a night baker involve?", "What are you going to do?", "What to expect", "Role objectives", "The value you deliver", "Accountable for", "Your main missions", "Position scope", "Job-specific expectations", "You will contribute by", "How you’ll shape the bakery", "Work you’ll focus on:"],
  requirements: ["Work conditions and physical capabilities", "Qualifications", "Who you are", "What we're looking for", "About you", "Person specification", "You have", "The ideal candidate", "We’ll evaluate you based on", "Physical demands", "The right person", "Who’d be great at this?", "What do I need?", "You're great at", "Who should apply", "Ability to:", "Key selection criteria", "The expertise we’re looking for", "What we ask for", "To succeed in this role", "What you’ll need to succeed in this role", "Skills you’ll need to succeed in this role:", "Prerequisites", "Desired Candidate Profile", "Behaviours", "Expectations regarding candidates", "Professional qualifications and accountability", "Person spec", "Who you will be:", "Essential/Desirable requirements", "We are looking for shift manager candidates who are:", "The ideal candidate will have:", "Was du dafür mitbringst", "How do I qualify?", "English fluency", "Job specification", "What we are searching for", "The background we’re looking for", "Our ideal baker will have", "We’d love to hear from you if you have", "Some of the things we look for", "What do we look for?", "What we would like to see", "We’d love to see", "What a great candidate looks like", "What you might also have", "What will make you successful", "Are you a match?", "Why you?", "So, what kind of baker are we looking for?", "What were looking for", "Your expertise", "Physical and mental demands", "Physical/visual/mental demands", "Reasoning ability", "Education and training", "Required and preferred qualifications", "Requirements for night bakers as a team", "Skills for a nurse", "Leadership qualities", "Some signs of a great candidate", "Profile required"],
  "requirements-required": ["Minimum Qualifications", "Required experience", "Must haves", "Essential criteria", "Essentials", "Essential attributes", "Mandatory requirements", "Candidates must:", "The applicant must also", "You must bring", "Technologies required", "Minimum required tool list", "The essentials", "Basic/Required", "Essential skills of a nurse", "Required technical and professional expertise", "Minimum required:", "Other required:"],
  "requirements-preferred": ["Nice to have", "Preferred Qualifications", "Bonus points if", "Desirable criteria", "It would be a plus", "Asset qualifications", "Would be nice", "MASSIVE PLUS:", "Prefferred Qualifications", "Prefered skills", "Highly regarded:", "Ideal qualifications", "Ideally you will have", "Desirable skills for a nurse", "Meriting competence", "What will set you apart", "What gives you an edge", "You’ll exceed our minimum qualifications if you", "Bonus attributes", "Cherries on the top"],
  education: ["Education", "Educational requirements", "And Education", "Required Education:", "Education/training REQUIRED"],
  skills: ["Technical skills", "Tech stack", "Languages", "Technology, tools and toys", "Tech, stack and equipment you’ll be working with", "Technologies we use"],
  pay: ["Annual salary", "Compensation", "Pay range", "Hourly rate", "CTC", "Salary, terms and conditions", "Example of earnings", "Travel expense claims"],
  benefits: ["Benefits", "What we offer", "What we can offer you;", "Perks & benefits", "What's in it for you?", "In return", "What else do I get?", "The good stuff", "Whats in it for you?", "What we do for you", "Compensation and benefits", "Salary/Benefits", "Package:", "How we’ll reward you", "Why you'll like it here", "We’ll offer you", "In return for your hard work you will…", "In exchange for your passion", "Our investment in you", "Take advantage of great benefits", "BenefitsPulled from the full job description", "Sign -on bonus", "Why you’ll thrive at Harbor Pine", "Why you’ll want to work with us", "You’ll love working here because", "What makes us right for you", "What Harbor Pine provides", "What can Harbor Pine offer you?", "What we have", "What we’d like to give you", "Bake your own luck: what we offer you", "Benefits for all eligible employees", "You will enjoy these advantages:", "Your advantages at Harbor Pine"],
  location: ["Location", "Where you'll work", "Duty station", "Where can I live?", "Ability to commute/relocate", "Hiring area", "Place of posting", "Where is the job?", "Remote or in the office?", "Where could this role be based?"],
  schedule: ["Working hours", "Shift pattern and shifts", "Schedule and work environment", "Time commitment", "Job timing", "Rota", "Shift pattern and pay", "Tour of duty"],
  "employment-type": ["Position type", "Contract type", "Duration", "Job types", "Term", "Length of contract", "Contract-type"],
  "how-to-apply": ["How to apply", "Interview process", "Application deadline", "Next steps", "Hiring process", "Closing date", "Next step", "Ready to drive?", "Interested in joining us?", "Send your CV by post", "Getting in touch", "Documents required", "Walk-in details", "I'm in! What now?", "Sound good?", "Expression of interest", "Want to talk about the role?", "If this sounds like you, apply now!", "Send cover letter and resume to:", "Le processus de recrutement", "To be considered", "Contact details for an informal discussion", "Additional questions", "Items required for consideration", "Job close date", "How do we recruit?"],
  "equal-opportunity": ["Equal Opportunity Employer", "EOE", "Our commitment to equality", "EEO statement", "Non-discrimination", "EOE statement"],
  accommodation: ["Accommodations", "Reasonable adjustments"],
  "fair-chance": ["Fair chance", "For Los Angeles County (unincorporated) candidates"],
  diversity: ["Diversity & Inclusion", "DEI", "Inclusive workplace", "Building inclusive workspaces", "Disability Confident", "Our commitment to a diverse culture"],
  legal: ["The employer accepts applications from:", "Privacy notice", "Conditions of employment", "Who may apply", "Security clearance", "Right to work", "The small print", "Terms and conditions of service", "Residency requirement", "Compliance", "Export control", "DBS", "Criminal record check", "Important notice", "Note to search firms and agencies", "For staffing agencies"],
  "about-company": ["About us", "Who we are", "Why join us", "Our mission", "Company profile", "Life at the museum", "Who is Loopwell?", "Background", "Our teaching philosophy", "Our people", "The school", "Overview of the company", "What makes us different", "Careers with us", "School description", "What it’s like to work here", "The culture you will join", "Life @ Harbor Pine", "What makes Harbor Pine different?", "What sets us apart", "Why we’re different", "What do we do?", "What our people say", "Why should you join us?"],
  "about-team": ["About the team", "Meet our data team", "The department", "Who will I work with?", "About the night service"],
  summary: ["Role summary", "About the role", "Position overview", "The opportunity", "What's the job?", "Basic function", "Nature of work", "The purpose of your role", "In a nutshell", "Role profile", "What this role is about", "Context", "The aim of the job:", "Harbor Pine is hiring!", "Descriptif du poste", "Über die Stelle", "Your position with us", "Functional statement", "Details of the role", "Purpose of the Harbor Master", "Distinguishing characteristics", "What makes this role special", "So what’s the opportunity?", "Reporting structure", "Mission of the position"],
  other: ["Notes", "Job grade", "Job title", "Travel requirements", "Contents", "You are here:", "Work environment", "Working Conditions:", "Attached documents", "Conditions", "Additional details", "Position environment:", "Seniority level", "Industries", "Job function"],
}; // prettier-ignore

describe("sectionKindOfHeading", () => {
  for (const [kind, headings] of Object.entries(HEADINGS)) {
    it(`reads the headings of ${kind}`, () => {
      for (const heading of headings) assert.equal(sectionKindOfHeading(heading), kind, heading);
    });
  }

  it("ignores the titles of jobs", () => {
    for (const title of [
      "Customer Experience Analyst",
      "Benefits Administrator",
      "Compensation Manager II",
      "Diversity Officer (part-time)",
      "Application Security Engineer",
    ]) {
      assert.equal(sectionKindOfHeading(title), undefined, title);
    }
  });

  it("ignores words of which only a part names a kind", () => {
    for (const words of [
      "Ability to manage many lines at once",
      "Our process is our pride",
      "Machine Learning Applications & Analyses",
      "Bread Use Case Application",
      "Free Meals on Duty",
      "Shape the Developer Experience",
    ])
      assert.notEqual(sectionKindOfHeading(words), "how-to-apply", words);
    for (const words of [
      "Plus one of the following",
      "Vision",
      "Pension",
      "The school day",
      "Care of digital media assets",
      "Manage all company assets",
    ])
      assert.ok(!["requirements-preferred", "about-company", "benefits"].includes(sectionKindOfHeading(words)!), words);
    assert.equal(sectionKindOfHeading("Ability to manage many lines at once"), undefined);
    assert.equal(sectionKindOfHeading("Documentation & knowledge sharing"), undefined);
    assert.equal(sectionKindOfHeading("Phone (optional)"), undefined);
    assert.equal(sectionKindOfHeading("Lead baker also possible depending on experience"), undefined);
    assert.equal(sectionKindOfHeading("About Harbor Advantage"), "about-company");
    assert.equal(sectionKindOfHeading("Care for the residents and their families at night"), undefined);
  });

  it("ignores an essential function within another heading's words, and the type that a position has", () => {
    assert.notEqual(sectionKindOfHeading("Specific qualifications for the position include"), "responsibilities");
    assert.notEqual(sectionKindOfHeading("Your position type"), "summary");
    assert.notEqual(sectionKindOfHeading("Correspondence"), "responsibilities");
    assert.equal(sectionKindOfHeading("Contact guests by phone and note what they say"), undefined);
  });

  it("ignores duties that stand as headings", () => {
    for (const duty of [
      "Apply statistical methods to new and old data",
      "Lead the interview and hiring of new colleagues",
      "3. Apply what the last survey showed to the next",
    ]) {
      assert.equal(sectionKindOfHeading(duty), undefined, duty);
    }
  });
});

describe("isVagueHeading", () => {
  it("flags headings below which anything may stand", () => {
    for (const heading of [
      "Description",
      "Job description",
      "Notes:",
      "Overview",
      "Work environment",
      "What to expect",
      "We’re looking for someone who will",
      "At the library, you will be able to:",
    ]) {
      assert.ok(isVagueHeading(heading), heading);
    }
  });

  it("ignores headings that say what follows", () => {
    for (const heading of ["Responsibilities", "Role summary", "Benefits", "About us"])
      assert.ok(!isVagueHeading(heading), heading);
  });
});
