/** A licence, registration or certificate that a person holds. */
export interface Licence {
  readonly name: string;
  /** Other names, read in any case. */
  readonly variants: readonly string[];
  /** Short forms, read only as they stand. */
  readonly shortForms: readonly string[];
  readonly field: LicenceField;
}

export const LICENCE_FIELDS = [
  "driving", "healthcare", "emergency", "finance", "law", "engineering", "project", "it", "security", "people", "trades", "education", "food", "property",
] as const; // prettier-ignore
export type LicenceField = (typeof LICENCE_FIELDS)[number];

/** The licences and certificates that are known by name. */
// prettier-ignore
export const LICENCES: readonly Licence[] = [
  { name: "Driver’s license", field: "driving", variants: ["driver's license", "drivers license", "driver license", "driving license", "driving licence", "driver's licence", "drivers licence", "driver licence", "Class C license", "Class C driver's license"], shortForms: [] },
  { name: "Commercial driver’s license", field: "driving", variants: ["commercial driver's license", "commercial drivers license", "commercial driver license", "Class A CDL", "Class B CDL", "CDL-A", "CDL Class A", "HGV licence", "HGV Class 1"], shortForms: ["CDL"] },
  { name: "Forklift certification", field: "driving", variants: ["forklift certification", "forklift license", "forklift licence", "forklift certificate", "certified forklift operator"], shortForms: [] },
  { name: "DOT medical card", field: "driving", variants: ["DOT medical card", "DOT medical certificate"], shortForms: [] },

  { name: "Registered Nurse", field: "healthcare", variants: ["registered nurse", "RN license", "RN licensure"], shortForms: ["RN"] },
  { name: "Licensed Practical Nurse", field: "healthcare", variants: ["licensed practical nurse", "licensed vocational nurse"], shortForms: ["LPN", "LVN"] },
  { name: "Certified Nursing Assistant", field: "healthcare", variants: ["certified nursing assistant", "certified nurse assistant", "certified nurse aide"], shortForms: ["CNA"] },
  { name: "Nurse Practitioner", field: "healthcare", variants: ["nurse practitioner", "family nurse practitioner", "advanced practice registered nurse"], shortForms: ["APRN", "FNP", "CRNP", "ARNP"] },
  { name: "Certified Registered Nurse Anesthetist", field: "healthcare", variants: ["certified registered nurse anesthetist"], shortForms: ["CRNA"] },
  { name: "Physician Assistant", field: "healthcare", variants: ["physician assistant license", "PA-C"], shortForms: [] },
  { name: "Medical license", field: "healthcare", variants: ["medical license", "medical licence", "license to practice medicine"], shortForms: [] },
  { name: "Board certification", field: "healthcare", variants: ["board certified", "board-certified", "board eligible", "board certification"], shortForms: [] },
  { name: "DEA registration", field: "healthcare", variants: ["DEA registration", "DEA license"], shortForms: [] },
  { name: "Pharmacist license", field: "healthcare", variants: ["pharmacist license", "pharmacist licensure", "licensed pharmacist", "registered pharmacist"], shortForms: ["RPh"] },
  { name: "Certified Pharmacy Technician", field: "healthcare", variants: ["certified pharmacy technician", "pharmacy technician license", "pharmacy technician certification"], shortForms: ["CPhT"] },
  { name: "Certified Medical Assistant", field: "healthcare", variants: ["certified medical assistant", "registered medical assistant"], shortForms: ["CMA (AAMA)"] },
  { name: "Physical therapist license", field: "healthcare", variants: ["licensed physical therapist", "physical therapist license"], shortForms: [] },
  { name: "Occupational therapist license", field: "healthcare", variants: ["licensed occupational therapist", "occupational therapist license"], shortForms: ["OTR/L"] },
  { name: "Certificate of Clinical Competence", field: "healthcare", variants: ["certificate of clinical competence"], shortForms: ["CCC-SLP"] },
  { name: "Licensed Clinical Social Worker", field: "healthcare", variants: ["licensed clinical social worker", "licensed independent clinical social worker", "licensed master social worker"], shortForms: ["LCSW", "LICSW", "LMSW"] },
  { name: "Licensed Professional Counselor", field: "healthcare", variants: ["licensed professional counselor", "licensed mental health counselor", "licensed marriage and family therapist"], shortForms: ["LPC", "LMHC", "LMFT"] },
  { name: "Board Certified Behavior Analyst", field: "healthcare", variants: ["board certified behavior analyst"], shortForms: ["BCBA"] },
  { name: "Registered Behavior Technician", field: "healthcare", variants: ["registered behavior technician"], shortForms: ["RBT"] },
  { name: "Registered Dietitian", field: "healthcare", variants: ["registered dietitian", "registered dietician"], shortForms: ["RDN"] },
  { name: "Dental hygienist license", field: "healthcare", variants: ["registered dental hygienist", "dental hygienist license"], shortForms: ["RDH"] },
  { name: "ARRT certification", field: "healthcare", variants: ["ARRT certification", "ARRT registered", "registered radiologic technologist"], shortForms: ["ARRT"] },
  { name: "Registered Respiratory Therapist", field: "healthcare", variants: ["registered respiratory therapist", "certified respiratory therapist"], shortForms: ["RRT"] },
  { name: "Medical Laboratory Scientist", field: "healthcare", variants: ["MLS (ASCP)", "MT (ASCP)", "ASCP certification"], shortForms: ["ASCP"] },
  { name: "Certified Professional Coder", field: "healthcare", variants: ["certified professional coder", "certified coding specialist"], shortForms: [] },
  { name: "Veterinary license", field: "healthcare", variants: ["veterinary license", "licensed veterinarian", "registered veterinary technician", "licensed veterinary technician"], shortForms: [] },
  { name: "Massage therapist license", field: "healthcare", variants: ["licensed massage therapist", "massage therapy license"], shortForms: [] },
  { name: "Cosmetology license", field: "healthcare", variants: ["cosmetology license", "licensed cosmetologist", "esthetician license", "barber license"], shortForms: [] },

  { name: "Basic Life Support", field: "emergency", variants: ["basic life support", "BLS certification", "BLS certified", "BLS/CPR"], shortForms: ["BLS"] },
  { name: "Advanced Cardiac Life Support", field: "emergency", variants: ["advanced cardiac life support", "advanced cardiovascular life support"], shortForms: ["ACLS"] },
  { name: "Pediatric Advanced Life Support", field: "emergency", variants: ["pediatric advanced life support"], shortForms: ["PALS"] },
  { name: "Neonatal Resuscitation Program", field: "emergency", variants: ["neonatal resuscitation program"], shortForms: ["NRP"] },
  { name: "CPR certification", field: "emergency", variants: ["CPR certification", "CPR certified", "CPR/First Aid", "CPR/AED", "first aid certification", "first aid certificate"], shortForms: ["CPR"] },
  { name: "Emergency Medical Technician", field: "emergency", variants: ["emergency medical technician", "licensed paramedic", "paramedic license", "paramedic certification"], shortForms: ["EMT", "EMT-B", "EMT-P"] },
  { name: "Lifeguard certification", field: "emergency", variants: ["lifeguard certification", "lifeguard certificate"], shortForms: [] },

  { name: "Certified Public Accountant", field: "finance", variants: ["certified public accountant", "CPA license", "chartered professional accountant"], shortForms: ["CPA"] },
  { name: "Certified Management Accountant", field: "finance", variants: ["certified management accountant"], shortForms: ["CMA"] },
  { name: "Chartered Accountant", field: "finance", variants: ["chartered accountant", "chartered certified accountant"], shortForms: ["ACCA"] },
  { name: "CIMA", field: "finance", variants: ["chartered institute of management accountants"], shortForms: ["CIMA"] },
  { name: "Chartered Financial Analyst", field: "finance", variants: ["chartered financial analyst"], shortForms: ["CFA"] },
  { name: "Certified Financial Planner", field: "finance", variants: ["certified financial planner"], shortForms: ["CFP"] },
  { name: "Certified Internal Auditor", field: "finance", variants: ["certified internal auditor"], shortForms: ["CIA certification"] },
  { name: "Certified Fraud Examiner", field: "finance", variants: ["certified fraud examiner"], shortForms: ["CFE"] },
  { name: "Enrolled Agent", field: "finance", variants: ["enrolled agent"], shortForms: [] },
  { name: "Financial Risk Manager", field: "finance", variants: ["financial risk manager"], shortForms: ["FRM"] },
  { name: "Certified Payroll Professional", field: "finance", variants: ["certified payroll professional", "fundamental payroll certification"], shortForms: [] },
  { name: "Series 7", field: "finance", variants: ["Series 7"], shortForms: [] },
  { name: "Series 63", field: "finance", variants: ["Series 63"], shortForms: [] },
  { name: "Series 65", field: "finance", variants: ["Series 65"], shortForms: [] },
  { name: "Series 66", field: "finance", variants: ["Series 66"], shortForms: [] },
  { name: "Insurance license", field: "finance", variants: ["insurance license", "insurance licence", "property and casualty license", "P&C license", "life and health license", "adjuster license"], shortForms: [] },
  { name: "NMLS license", field: "finance", variants: ["NMLS license", "NMLS licensed", "mortgage loan originator license"], shortForms: ["NMLS"] },

  { name: "Bar admission", field: "law", variants: ["bar admission", "admitted to the bar", "admission to the bar", "bar membership", "member of the bar", "state bar", "licensed to practice law", "license to practice law", "licensed attorney"], shortForms: [] },
  { name: "Notary public", field: "law", variants: ["notary public"], shortForms: [] },
  { name: "Certified Paralegal", field: "law", variants: ["certified paralegal", "paralegal certificate", "paralegal certification"], shortForms: [] },

  { name: "Professional Engineer", field: "engineering", variants: ["PE license", "PE licensure", "P.E. license", "P.Eng.", "P.Eng", "licensed professional engineer", "registered professional engineer", "professional engineering license", "professional engineer license", "professional engineer (PE)"], shortForms: ["P.E."] },
  { name: "Engineer in Training", field: "engineering", variants: ["engineer in training", "engineer-in-training", "fundamentals of engineering"], shortForms: ["EIT", "E.I.T."] },
  { name: "Architect license", field: "engineering", variants: ["licensed architect", "registered architect", "architect license", "architectural license"], shortForms: [] },
  { name: "LEED accreditation", field: "engineering", variants: ["LEED AP", "LEED Green Associate", "LEED accredited", "LEED certification"], shortForms: ["LEED"] },
  { name: "Professional Land Surveyor", field: "engineering", variants: ["professional land surveyor", "licensed land surveyor"], shortForms: [] },
  { name: "Chartered Engineer", field: "engineering", variants: ["chartered engineer"], shortForms: ["CEng"] },

  { name: "Project Management Professional", field: "project", variants: ["project management professional", "PMP certification", "PMP certified"], shortForms: ["PMP"] },
  { name: "Certified Associate in Project Management", field: "project", variants: ["certified associate in project management"], shortForms: ["CAPM"] },
  { name: "PMI Agile Certified Practitioner", field: "project", variants: ["PMI-ACP"], shortForms: [] },
  { name: "PRINCE2", field: "project", variants: ["PRINCE2", "PRINCE 2"], shortForms: [] },
  { name: "Certified ScrumMaster", field: "project", variants: ["certified scrum master", "certified scrummaster", "scrum master certification", "professional scrum master"], shortForms: [] },
  { name: "Certified Scrum Product Owner", field: "project", variants: ["certified scrum product owner"], shortForms: ["CSPO"] },
  { name: "Six Sigma belt", field: "project", variants: ["Six Sigma Black Belt", "Six Sigma Green Belt", "Lean Six Sigma Black Belt", "Lean Six Sigma Green Belt"], shortForms: [] },
  { name: "ITIL Foundation", field: "project", variants: ["ITIL Foundation", "ITIL Foundations", "ITIL certification", "ITIL v4", "ITIL v3"], shortForms: [] },
  { name: "TOGAF", field: "project", variants: ["TOGAF"], shortForms: [] },
  { name: "Certified Business Analysis Professional", field: "project", variants: ["certified business analysis professional"], shortForms: ["CBAP"] },

  { name: "CISSP", field: "it", variants: ["CISSP", "certified information systems security professional"], shortForms: [] },
  { name: "CISM", field: "it", variants: ["certified information security manager"], shortForms: ["CISM"] },
  { name: "CISA", field: "it", variants: ["certified information systems auditor"], shortForms: ["CISA"] },
  { name: "CRISC", field: "it", variants: ["CRISC"], shortForms: [] },
  { name: "CCSP", field: "it", variants: ["certified cloud security professional"], shortForms: ["CCSP"] },
  { name: "Certified Ethical Hacker", field: "it", variants: ["certified ethical hacker"], shortForms: ["CEH"] },
  { name: "OSCP", field: "it", variants: ["offensive security certified professional"], shortForms: ["OSCP"] },
  { name: "GIAC certification", field: "it", variants: ["GIAC"], shortForms: ["GCIH", "GSEC", "GPEN", "GCIA", "GCFA"] },
  { name: "CompTIA Security+", field: "it", variants: ["CompTIA Security+", "Security+", "Sec+"], shortForms: [] },
  { name: "CompTIA Network+", field: "it", variants: ["CompTIA Network+", "Network+"], shortForms: [] },
  { name: "CompTIA A+", field: "it", variants: ["CompTIA A+", "A+ certification", "A+ certified"], shortForms: [] },
  { name: "Cisco Certified Network Associate", field: "it", variants: ["cisco certified network associate"], shortForms: ["CCNA"] },
  { name: "Cisco Certified Network Professional", field: "it", variants: ["cisco certified network professional"], shortForms: ["CCNP"] },
  { name: "Cisco Certified Internetwork Expert", field: "it", variants: ["cisco certified internetwork expert"], shortForms: ["CCIE"] },
  { name: "AWS certification", field: "it", variants: ["AWS Certified Solutions Architect", "AWS Certified Developer", "AWS Certified Cloud Practitioner", "AWS certification", "AWS certifications"], shortForms: [] },
  { name: "Azure certification", field: "it", variants: ["Azure certification", "Azure certifications", "Azure Solutions Architect Expert"], shortForms: ["AZ-104", "AZ-305", "AZ-900"] },
  { name: "Certified Kubernetes Administrator", field: "it", variants: ["certified kubernetes administrator", "certified kubernetes application developer"], shortForms: ["CKA", "CKAD"] },
  { name: "Microsoft Certified Systems Engineer", field: "it", variants: ["microsoft certified systems engineer", "microsoft certified solutions expert"], shortForms: ["MCSE", "MCSA"] },
  { name: "Red Hat certification", field: "it", variants: ["red hat certified engineer", "red hat certified system administrator"], shortForms: ["RHCE", "RHCSA"] },
  { name: "Salesforce Administrator", field: "it", variants: ["Salesforce Certified Administrator", "Salesforce Administrator certification", "Salesforce certification"], shortForms: [] },
  { name: "CIPP", field: "it", variants: ["certified information privacy professional"], shortForms: ["CIPP", "CIPP/US", "CIPP/E"] },

  { name: "Security clearance", field: "security", variants: ["security clearance", "secret clearance", "top secret clearance", "TS/SCI", "public trust clearance", "TS/SCI clearance"], shortForms: [] },
  { name: "Guard card", field: "security", variants: ["guard card", "security guard license", "SIA licence", "SIA license"], shortForms: [] },
  { name: "TWIC card", field: "security", variants: ["TWIC card", "transportation worker identification credential"], shortForms: ["TWIC"] },
  { name: "DBS check", field: "security", variants: ["enhanced DBS", "DBS check", "DBS certificate"], shortForms: [] },

  { name: "SHRM certification", field: "people", variants: ["SHRM-CP", "SHRM-SCP", "SHRM certification"], shortForms: ["SHRM"] },
  { name: "Professional in Human Resources", field: "people", variants: ["professional in human resources"], shortForms: ["PHR", "SPHR", "aPHR"] },
  { name: "CIPD qualification", field: "people", variants: ["CIPD"], shortForms: [] },

  { name: "Journeyman license", field: "trades", variants: ["journeyman license", "journeyman electrician license", "journeyman's license", "journeyman card", "master electrician license", "master plumber license", "electrician license", "plumbing license", "electrical license"], shortForms: [] },
  { name: "EPA 608 certification", field: "trades", variants: ["EPA 608", "EPA Section 608", "EPA Universal", "EPA certification"], shortForms: [] },
  { name: "NATE certification", field: "trades", variants: ["NATE certification", "NATE certified"], shortForms: [] },
  { name: "ASE certification", field: "trades", variants: ["ASE certification", "ASE certified", "ASE master"], shortForms: [] },
  { name: "AWS welding certification", field: "trades", variants: ["certified welder", "welding certification", "welder certification", "certified welding inspector"], shortForms: [] },
  { name: "OSHA 10", field: "trades", variants: ["OSHA 10", "OSHA-10", "OSHA 10-hour"], shortForms: [] },
  { name: "OSHA 30", field: "trades", variants: ["OSHA 30", "OSHA-30", "OSHA 30-hour"], shortForms: [] },
  { name: "FAA airframe and powerplant", field: "trades", variants: ["airframe and powerplant", "A&P license", "A&P certificate", "A&P mechanic"], shortForms: [] },
  { name: "Pilot license", field: "trades", variants: ["commercial pilot license", "commercial pilot certificate", "airline transport pilot", "Part 107"], shortForms: [] },
  { name: "CSCS card", field: "trades", variants: ["CSCS card"], shortForms: ["CSCS"] },
  { name: "Boiler operator license", field: "trades", variants: ["boiler license", "boiler operator license", "stationary engineer license"], shortForms: [] },
  { name: "Water operator license", field: "trades", variants: ["water treatment operator", "wastewater treatment operator", "water operator license"], shortForms: [] },
  { name: "Contractor license", field: "trades", variants: ["contractor license", "contractor's license"], shortForms: [] },
  { name: "Pesticide applicator license", field: "trades", variants: ["pesticide applicator license", "pesticide license"], shortForms: [] },

  { name: "Teaching license", field: "education", variants: ["teaching license", "teaching licence", "teaching certificate", "teaching credential", "teacher certification", "teaching certification", "qualified teacher status"], shortForms: ["PGCE", "QTS"] },
  { name: "TEFL certificate", field: "education", variants: ["TEFL certificate", "TEFL certification", "CELTA"], shortForms: ["TEFL", "TESOL"] },
  { name: "Child Development Associate", field: "education", variants: ["child development associate"], shortForms: [] },

  { name: "ServSafe", field: "food", variants: ["ServSafe", "Serv Safe"], shortForms: [] },
  { name: "Food handler card", field: "food", variants: ["food handler card", "food handlers card", "food handler's card", "food handler certificate", "food handler permit", "food safety certification", "food hygiene certificate"], shortForms: [] },
  { name: "TIPS certification", field: "food", variants: ["TIPS certification", "TIPS certified", "alcohol server permit"], shortForms: [] },

  { name: "Real estate license", field: "property", variants: ["real estate license", "real estate licence", "real estate salesperson license", "licensed real estate agent", "real estate broker license"], shortForms: [] },
  { name: "Certified Property Manager", field: "property", variants: ["certified property manager", "certified apartment manager"], shortForms: [] },
];
