/** Sentences that are flagged, with the flagged words in brackets, and what takes their place behind an arrow. */
export interface BiasSentences {
  readonly kind: string;
  readonly flagged: string;
  readonly fine: string;
}

/** Written by hand: for each kind of bias half of the sentences carry it, and half of them only look so. */
// prettier-ignore
export const BIAS_SENTENCES: readonly BiasSentences[] = [
  {
    kind: "gendered",
    flagged: `
We are hiring a [salesman → a salesperson] for our Leeds showroom.
Our [chairman → chair] will interview the finalists.
The [foreman → supervisor] assigns the daily work.
You report to the shop [foreman → supervisor] and two [foremen → supervisors] from the yard.
We need an experienced [handyman → maintenance worker].
The [repairman → repair technician] services all elevators.
A [waitress → A server] with two years of experience is wanted.
The [hostess → host] greets and seats our guests.
You will assist the [firemen → firefighters] at station four.
Our [policemen → police officers] walk the beat.
Join us as a delivery driver or [mailman → mail carrier].
The [spokesman → spokesperson] answers the press.
You act as a [middleman → an intermediary] between buyers and growers.
We look for a [draftsman → a drafter] with AutoCAD skills.
Every [craftsman → artisan] in our shop trains one apprentice.
The night [watchman → guard] locks the gates.
Our [cameraman → camera operator] films the matches.
Seeking a [cleaning lady → a cleaner] for weekday mornings.
The [councilmen → council members] vote on the plan.
The [ombudsman → ombuds] handles complaints.
The [stewardess → flight attendant] looks after the passengers.
A [seamstress → A tailor] with bridal experience is a plus.
You explain the results in [layman → layperson]'s terms.
[He or she → They] will manage the budget.
The successful applicant will submit [his or her → their] portfolio.
The manager plans [his/her → their] own week.
[She/he is → They are] responsible for payroll.
[(S)he writes → They write] the weekly report.
The ideal candidate has worked in retail, and [he] knows how to sell.
The candidate must bring [his] own tools.
The incumbent will use [her] judgment.
The employee and [his/her → their] supervisor agree on goals.
A nurse must update [his or her → their] licence every two years.
Hey [guys → people], come and work with us!
[You guys → You all] will love the view.
We have the [manpower → workforce] for two shifts.
This project needs 300 [man-hours → person-hours].
The work takes about six [man days → person-days].
You will [man → staff] the front desk on Saturdays.
The booth is [manned → staffed] from nine to five.
We serve all of [mankind → humanity].
You inspect [man-made → artificial] lakes.
It is a [one-man → a one-person] operation today.
It is a [two-man → a two-person] job to lift the ovens.
We want the [best man for the job → best person for the job].
He is your [right-hand man → right hand], the operations lead.
[Strong men] needed for loading trucks.
We need [energetic → motivated] [young ladies] for our front desk.
Our [lads → people] on the shop floor start at six.
The [fisherman → fisher] sells the catch at dawn.
The [anchorman → anchor] reads the evening news.
A [garbageman → A waste collector] collects the bins.
Our [delivery boys → delivery drivers] ride bicycles.
The [salesgirls → salespeople] fold the shirts.
We seek a [gentleman] to drive the director.
The candidate should take pride in [his] work.
[Females only].
[Lady receptionist] wanted.
[Dear Sirs], send us your application.
[Salesman/saleswoman → Salesperson] needed.
Our [chairman/chairwoman → chair] signs.
A [waiter/waitress → A server] with a smile is wanted.
The [firemen's → firefighters'] lunch is at noon.
What [is he or she → are they] to do?
`,
    fine: `
The salesperson greets the guests.
The chair of the board signs the contracts.
Our supervisors train the new colleagues.
You manage a team of twelve.
Human resources answers your questions.
The manual is on the intranet.
You mandate regular breaks.
Our German and Roman clients write in English.
You know good craftsmanship when you see it.
We value workmanship and detail.
Women are encouraged to apply.
We welcome women, men and non-binary people.
You will mentor women in engineering.
You lead our women's health programme.
The Men's Shelter on Fifth Street is our partner.
You teach boys and girls aged six to ten.
You coach the girls' soccer team.
You treat male and female patients.
You sell men's and women's shoes.
Our founder, Maria Lopez, opened her first bakery here.
Dr. Patel leads the clinic, and she trains the residents.
You report to John Smith; he has run the yard since 2004.
Each guest brings their own cup.
Contact Jo (she/her) with questions.
Please share your pronouns, such as he/him or they/them.
Each student decides with their counselor which class to take.
The bad guys never sleep, and neither does our security team.
You fly unmanned aircraft.
You prepare crewed and uncrewed missions.
You maintain manholes and manifolds.
The Manchester office opens in June.
The romance novels are on the second floor.
You serve as Executive Assistant to the Chairman, Mr. Olson.
You work for Foreman Industries.
You bake gingerbread men.
We sell Walkman players and Batman comics.
Mailchimp and WordPress are our tools.
You know Boyle's law.
You represent the ladies' golf section.
Miss no deadline.
Hershey is near the plant.
Sherlock Holmes is our mascot.
The hero of the story is the customer.
You care for mothers and their babies.
You advise fathers on parental leave.
A hostel is our client.
The postmaster system alerts you.
You build hostnames and host lists.
You document heroic acts.
You handle the sheets, shelves and showers.
The theatre seats six hundred.
Our mission is to help every human thrive.
Dear Sir or Madam is how letters begin.
Chairman John Olson opens the shop.
The female fish swim in the left tank.
`,
  },
  {
    kind: "age",
    flagged: `
Join our [young and dynamic → motivated] team.
We are a [young, energetic → a motivated] team of designers.
We are looking for [young] professionals.
A [young] team awaits you.
You will join a [youthful → a lively] office.
Ideal for [recent graduates].
We are looking for [fresh graduates] with big ideas.
[New grads] only.
This job is perfect for a [recent college graduate].
You are a [digital native → a person at home with digital tools].
[Digital natives → People at home with digital tools] preferred.
We want [digital natives → people at home with digital tools] who live on social media.
[Maximum 5 years of experience].
[No more than 3 years of experience], please.
Applicants should have [not more than six years of experience].
[At most 4 years' experience] in sales.
[Less than five years of professional experience].
You are [between 25 and 35] years old.
[Age 25 to 35].
[Ages 18-30] preferred.
Candidates [aged 20 to 30] are preferred.
Applicants must be [under 40].
You must be [under the age of 35].
[No one over 50] should apply.
[Age limit: 35] years.
[Maximum age 40].
Our [team of 20-somethings] works hard.
The [average age of our team is 27].
You are [young at heart].
We need [young blood] in the sales team.
We look for a junior-aged colleague who is [young and hungry → motivated].
[Young, hungry → Motivated] salespeople wanted.
[Energetic → Motivated] individuals wanted.
You bring a [youthful → a lively] spirit.
[Mature workers need not] apply.
The ideal candidate is a [recent high school graduate].
[Not suitable for older workers].
Seeking [millennials] with a passion for coffee.
[Gen Z] candidates preferred.
We want [tech-savvy millennials].
[No retirees].
[Overqualified applicants will not] be considered.
Must be a [recent grad] with a 3.5 GPA.
We hire [young] talent.
A [fresh-faced] team is waiting for you.
We look for [young men and women] with drive.
Only candidates [between the ages of 21 and 35] will be considered.
You are [no older than 30].
You should be [45 or younger].
A [young] company culture with after-work drinks.
Perfect role for [school leavers].
You are [fresh out of college].
[Age group 18-35].
You are [25 to 35 years old].
[No more than 30 years of age].
[Applicants over 45 will not] be considered.
Up to [5 years of experience only].
`,
    fine: `
You must be at least 18 years old.
You must be 21 years or older to serve alcohol.
Applicants under 18 need a work permit.
At least five years of experience.
You have 3 to 5 years of experience.
You serve young people in foster care.
You teach young adults to cook.
You look after children aged 3 to 5.
You coach students between 12 and 18 years old.
You support older adults at home.
You care for elderly residents.
You lead our senior living community.
You are a senior engineer.
We hire regardless of age.
We welcome people of every age.
Applicants of all ages are encouraged to apply.
We welcome recent graduates and experienced bakers alike.
Recent graduates as well as experienced engineers may apply.
Recent graduates are welcome to apply.
Recent graduates are encouraged to apply.
You supervise new graduate nurses.
You run our new graduate programme.
The Recent Graduates Program lasts two years.
You organise the Young Professionals Network.
You read to young readers at the library.
We are a young company with a long plan.
Our young brand grows each year.
You save energy in old buildings.
You know renewable energy.
The youth centre is open until nine.
You plan youth programmes.
You work with at-risk youth.
You treat young patients.
You raise young plants in the greenhouse.
The young offenders' unit has twelve beds.
You write for a young audience.
You study ageing and dementia.
You restore aged cheese and aged beef.
The payment is due in under 30 days.
Files are no older than 30 days.
Response times of less than five minutes.
You manage budgets of at most 40,000 dollars.
No more than 3 years may pass between checks.
Accounts under 40 pages are read first.
You inspect buildings over 50 years old.
You maintain software that is 20 years old.
You market to millennials.
You research Gen Z buyers.
You handle aged receivables between 30 and 60 days.
The maximum term is 5 years.
Your contract lasts no more than 3 years.
You explain retirement plans to retirees.
You support school leavers on their way to work.
School leavers and career changers are welcome.
Funding is only available for 16-18 year olds.
Applicants over 45 are welcome.
`,
  },
  {
    kind: "ability",
    flagged: `
Candidates must be [able-bodied].
We need an [able bodied] person for the yard.
You [must be able to see and hear] clearly.
[Must be able to talk and hear].
[Ability to see, hear and speak] is required.
The employee is [required to speak, hear and see].
[Good eyesight] is required.
[Perfect vision] is a must.
[Excellent hearing] required.
You [must be physically fit].
Applicants [must be in good health].
You [must be in excellent physical condition].
The candidate [must be healthy] and strong.
We want [physically fit candidates].
You [must be of sound mind] and body.
Our client is [wheelchair-bound → using a wheelchair].
He is [confined to a wheelchair → using a wheelchair].
The building has [handicapped → accessible] parking.
The [handicapped → accessible] entrance is on the left.
You drive [the handicapped → disabled people] to appointments.
You provide services for [the disabled → disabled people].
You will do a [sanity check → a quick check] before each release.
We run [sanity tests → quick checks] at night.
Our deadlines are [crazy].
Our growth is [insane].
The pace is [insanely] fast.
We are not [blind to] our mistakes.
Management [turns a blind eye] to delays? Never.
Your ideas will not [fall on deaf ears].
Do not be [tone-deaf] to customers.
You are [a bit OCD → careful] about spelling.
You are [OCD] about details.
No [lame excuses].
A [crippling] backlog is waiting for you.
Our old system [crippled] the team.
The market is [schizophrenic].
You must have [no mental health issues].
You must have [no history of mental illness].
Candidates must be [free of disabilities].
[No disabled applicants].
You must [not have any physical limitations].
You must be [free from any physical or mental impairment].
You [must be mentally and physically fit].
You [must be mentally stable].
You must [not be taking any medication].
You must [have a normal BMI].
You are a [psycho] about quality.
Applicants [must be mentally strong].
You care for [mentally retarded] adults.
Must have [two working arms and legs].
You [must be able to walk, stand and see without aids].
[Must have normal hearing].
You [must be able to walk unaided].
You [must be a healthy individual].
Our client lives with [wheelchair-bound → wheelchair-using] parents.
`,
    fine: `
You can lift 50 pounds with or without reasonable accommodation.
You stand behind our products.
You see projects through to the end.
You walk customers through the menu.
You speak to groups of up to forty people.
You hear from us within two weeks.
You support disabled people in finding work.
You teach students with disabilities.
You serve the disabled community.
You know disability law.
We are proud of our Disabled Veterans program.
You design accessible buildings and accessible parking.
You run double-blind trials.
You install blinds and curtains.
You review papers in a blind process.
You will fit hearing aids.
You teach the deaf and blind at our school.
You screen vision and hearing of children.
You know sign language.
You write alternative text for blind readers.
You help people with mental health conditions.
You are a mental health counselor.
We keep you healthy with good food.
You eat healthy meals with us.
You work in a healthy, safe environment.
Our finances are in good health.
You keep the machines in excellent condition.
You must be physically fit for the fire service test because you carry hoses.
You treat patients with OCD.
You treat patients with schizophrenia.
You care for wheelchair users.
You repair wheelchairs and stairlifts.
You sort fit clothing for fitness guests.
You check the sanity of nobody.
You sell Crazy Horse souvenirs.
You have a clear vision for the product.
Our vision is good food for all.
You share our vision and values.
Night vision goggles are provided.
You work in computer vision.
You communicate clearly in English and Spanish.
The role involves sitting and standing.
The job requires frequent walking.
Reading and writing in English is required.
You must be able to speak English and Spanish.
You must be able to read and write reports.
You must be able to see the whole supply chain and speak to partners.
We make reasonable adjustments for disabled applicants.
Disabled applicants are encouraged to apply.
You lead the disability employee network.
Blind spots in the code are your concern.
The color-blind mode is your feature.
You test lame-duck servers.
You should have good eyesight because you read small gauges from afar.
People with and without disabilities work here.
`,
  },
  {
    kind: "origin",
    flagged: `
[Native English speakers → Fluent English speakers] only.
You are a [native speaker → a fluent speaker] of German.
We look for a [native French speaker → a fluent French speaker].
[Native-level → Fluent] English required.
[Native] fluency in Spanish is a must.
You are a [native Dutch speaker → a fluent Dutch speaker].
[Native or bilingual speakers → Fluent speakers] preferred.
English [native speakers → fluent speakers] only.
[English must be your first language].
English as a [mother tongue].
Your [mother tongue] is Italian.
[Mother-tongue German].
You speak English [without an accent].
You speak with [no accent].
[Accent-free] English is needed.
A [neutral accent] is required.
You have an [American accent].
A [British accent] is preferred.
[No foreign accents], please.
We hire for [culture fit].
You are a good [cultural fit].
You should [fit our culture].
You will [fit in with our culture].
Must be [born in the United States].
Only [American-born applicants].
[US-born candidates] only.
[No foreigners].
[No immigrants] need apply.
[Foreigners need not] apply.
[Western candidates only].
[European applicants preferred].
[Only European candidates] will be considered.
[Only people of Indian heritage].
[Canadian-born applicants] only.
We send bread to [third-world countries → lower-income countries].
You [must look American].
You [should look European].
Applicants must [not be foreign-born].
[Only applicants of Swedish descent].
[Candidates of European origin] preferred.
You speak the [Queen's English].
[Unaccented English] is required.
You need a clear [American accent].
You are [raised in this country].
Must have been [born in the UK].
We want [people who fit in].
[No foreign candidates].
[Preferably European candidates].
Chinese [native speaker → fluent speaker] wanted.
We need a [native speaker → a fluent speaker] for our help desk.
[You sound American].
We look for a [cultural match].
[Accentless] English.
`,
    fine: `
You are fluent in English.
You speak English at a professional level.
Fluent Spanish is a plus.
You build native apps for iOS.
You build cloud-native services.
You know React Native.
You plant native trees.
You restore native habitats.
You work with Native American communities.
You serve Native Hawaiian students.
You care for native species.
Native advertising is your field.
You integrate native mobile modules.
You build digital-native brands.
The Alaska Native health clinic is our partner.
You paint an accent wall.
You plan accent lighting.
You sell accent chairs.
You work at Accenture.
You study accents and dialects.
You coach actors in accents.
We look for culture add, not culture fit.
Our culture is open and kind.
You shape the culture of the team.
We care about culture and values.
You must be authorized to work in the United States.
You are eligible to work in the UK.
We do not sponsor visas for this role.
We sponsor visas.
U.S. citizenship is required for the clearance.
You speak two languages.
You translate from German into English.
Your Spanish is good enough for phone calls.
Bilingual in French and English is preferred.
English is our working language.
You teach English as a second language.
You teach English to speakers of other languages.
You tutor students whose first language is not English.
Non-native speakers are welcome.
We welcome applicants from every country.
Applicants of every origin are welcome.
We hire without regard to national origin.
You help immigrants find homes.
You advise foreign students.
You run the foreign exchange desk.
You manage suppliers in Asia.
You serve Asian and European markets.
American history is your subject.
You visit British customers.
You know Indian cuisine.
You cook Italian and Thai food.
You write about Western movies.
You import Swedish furniture.
You work on database-native search.
You fit in the van with our tools.
`,
  },
  {
    kind: "race-religion-family",
    flagged: `
Old contracts are [grandfathered → exempted].
Members are [grandfathered in → exempted].
The [grandfather clause → legacy clause] ends in May.
You maintain the [blacklist → blocklist] of senders.
Bad senders are [blacklisted → blocked].
You add addresses to the [whitelist → allowlist].
You [whitelist → allowlist] trusted hosts.
We use a [master/slave → a primary/replica] setup.
Coffee is my [spirit animal].
I am the [low man on the totem pole].
We hold a weekly [pow-wow].
Let us have a [powwow] about the budget.
Never go [off the reservation].
The team was [sold down the river].
Guests felt [gypped].
We look for a [family man].
Ideal for a [family woman] with time.
This role is for people [without family commitments].
You have [no family obligations].
You must be [free of childcare responsibilities].
You are [childless].
You must [not be pregnant].
You have [no plans to have children].
You [must be a practising Christian].
The teacher [must be a born-again Christian].
[Must be a committed Muslim].
[White candidates] only.
[Christian candidates] preferred.
[Black women] only need apply.
[No beards].
[No headscarves].
[No hijabs] or turbans.
[No dreadlocks], please.
[Caucasian males] preferred.
[Single applicants] preferred.
[Unmarried candidates] only.
[Married men] preferred.
You [must be single].
[No kids], no ties.
[Must not have small children].
[Not suitable for mothers].
[Not suitable for people with children].
[Only Hindus may] apply.
[No Muslims].
[No Jews].
[Mixed-race applicants] need not apply.
Must [attend our church every] Sunday.
You must [share our Christian faith].
Please [state your marital status].
You [must believe in God].
Come to the [Christmas → end-of-year] party each year.
[God-fearing] staff wanted.
[Must be a church-goer].
`,
    fine: `
You hold a master's degree.
You are a Scrum Master.
You keep the master plan up to date.
You know master data management.
You sell blacklist maintenance software.
You keep our whitelist database.
You sell grandfather clocks.
You care for grandfathers and grandmothers.
You plan Christmas parties for our guests.
You cater for Christmas parties.
You decorate the shop for Christmas.
You cover shifts over Christmas and Easter.
You sell white wine and black tea.
You print in black and white.
You write white papers.
You hold a Six Sigma Black Belt.
Black Friday is our busiest day.
You run our Black employee network.
We are a Black-owned business.
You study white blood cells.
You serve Black and Hispanic communities.
You teach at a Catholic school.
You work for a Christian charity.
You manage a Jewish museum.
You report to the imam of the mosque.
You cook halal and kosher meals.
You are a chaplain for people of all faiths.
You work with families.
You support family carers.
You know family law.
You practise family medicine.
We are a family-owned bakery.
You advise parents of small children.
You run a childcare centre.
We offer paid parental leave.
We support your family commitments with flexible hours.
You balance work and family.
You support pregnant women.
You teach married couples to dance.
You sell single tickets.
You shave beards in our barber shop.
You braid hair and style dreadlocks.
Women and people of color are encouraged to apply.
We welcome people of every race and religion.
We hire without regard to race, religion or family status.
You read the family tree of each dog.
You restore totem poles at the museum.
You organise the annual Pow Wow of the nation.
You advise single mothers.
You study race relations.
You manage the race track.
The race for talent is on.
You keep the church books.
Christmas is our busiest time.
`,
  },
  {
    kind: "criminal-record",
    flagged: `
[No criminal record].
You must have [no criminal record].
You have [no criminal history].
[Must not have a criminal record].
You must have a [clean criminal record].
A [clean criminal background] is required.
Candidates need a [clear criminal record].
You [must have a clean record].
You [have a clean background].
[No felons].
[No felonies or misdemeanors].
[No felony convictions].
You have [no felony convictions].
You must [not have been convicted of a felony].
You have [never been convicted of a crime].
[No convicted felons].
[No ex-convicts].
[No criminals].
[No arrest record].
You must be [free of criminal convictions].
Candidates [without a criminal record] only.
[No prior convictions].
[No past convictions] of any kind.
[Felons need not apply].
[People with a criminal record need not apply].
[Ex-offenders need not apply].
[Convicted felons will not be considered].
[Applicants with criminal records will not be considered].
[Applicants with a felony conviction will be rejected].
A [spotless criminal record] is a must.
[No criminal background].
[No drug convictions].
[No misdemeanors].
[No criminal charges], pending or past.
You have [no police record].
A [clean police record] is needed.
You [cannot have a felony].
You [cannot have a criminal record].
You [may not have any criminal convictions].
You have [never been arrested].
[Never been in prison].
[No one with a criminal past].
You [must not have a record].
You have an [unblemished criminal history].
Must be able to show a [clean criminal history].
Must have a [clean legal record].
[No theft convictions].
[No history of criminal convictions].
Must have [zero felonies].
[Any felony conviction disqualifies] you.
[No arrests or convictions].
Must have a [crime-free past].
`,
    fine: `
You have a clean driving record.
A clean driving history is required.
You must have a clean motor vehicle record.
No more than two moving violations.
We consider people with a criminal record.
We welcome applicants with a criminal record.
We hire people regardless of criminal history.
A criminal record does not exclude you.
A criminal record will not automatically disqualify you.
No applicant is excluded because of a criminal record.
We are a fair chance employer.
You need not tell us about convictions before an offer.
You help people with criminal records find work.
You support ex-offenders on their way back.
You teach felons to read.
You study criminal law.
You work in the criminal court.
You keep criminal records for the county.
You expunge criminal records for clients.
You know the criminal history databases.
You keep clean records of sales.
You keep clear records of each visit.
You have a proven track record.
You have a record of success.
You hold a clean room certificate.
You sell records and posters.
You record each call.
You maintain the arrest records of the county.
The background of the page is clean.
You draw clean backgrounds for games.
You have a background in design.
You have a clear background in chemistry.
You come from any background.
No convictions are discussed in class.
You investigate felonies and misdemeanors.
You prosecute felony cases.
You prevent crime.
You interview convicted persons.
You write about crime.
No record is deleted without a backup.
No records are kept for guests.
You have no arrest powers.
You must pass no test.
There is no charge for parking.
You resolve charges on guest bills.
You dispute criminal charges for clients.
You have the courage of your convictions.
You argue with conviction.
The offence is your best side on the field.
You coach the offensive line.
Police, fire and rescue are our clients.
You transport offenders to court.
You arrest nobody.
`,
  },
  {
    kind: "gender-coded",
    flagged: `
We want an [aggressive → an ambitious] salesperson.
You pursue leads [aggressively → actively].
You are [adventurous → curious].
You are [assertive] with customers.
Your [assertiveness] wins deals.
We need [battle-tested → proven] managers.
You have [battle-hardened → proven] nerves.
We [boast] the best ovens in town.
You have a [competitive] spirit.
A [competitive] nature helps here.
You are a [highly competitive] person.
You have a [competitive] drive.
You are [courageous].
You are [fearless] in negotiations.
You act [fearlessly].
You are a [dominant] personality.
We [dominate] the market.
You are [headstrong → determined].
You are a [hard-charging → a determined] closer.
A [hard-driving → A determined] sales lead.
You are a [hard-hitting → a determined] reporter.
You have the [killer instinct].
A [hunter mentality] is a must.
You are an [alpha personality].
You have a [Type A personality].
You are [outspoken → clear].
You are [ruthless] about priorities.
You are [relentless].
You pursue goals [relentlessly].
You are [self-reliant → resourceful].
[Self-reliance → Resourcefulness] is needed.
You are [self-sufficient → resourceful].
You are [stubborn → persistent] about quality.
You work [stubbornly → steadily].
You have a [superior intellect].
You will [crush the competition].
You [crush your targets] every quarter.
You are an [ambitious warrior].
We are looking for [sales hunters].
You [take no prisoners].
You are a [sales assassin].
You [kill it] every day.
You are a [sales shark].
You are a [marketing beast].
You [attack problems] head-on.
You are [hungry for success → keen to succeed].
You will [conquer new markets].
You have a [conqueror's] mindset.
You are a [born fighter].
You [win at all costs].
You are [strong-willed → determined] and [forceful → determined].
`,
    fine: `
You lead a team of four.
You take decisions together.
You are responsible for the shop.
You analyse sales figures.
You develop your own ideas.
You work independently and with others.
We pay competitive wages.
You watch the competitive landscape.
You take part in competitive bids.
You run competitive analyses.
You sell competitive swimwear.
The salary is competitive.
You treat aggressive tumors.
You calm aggressive patients.
You train aggressive dogs.
You handle aggressive behavior with care.
You handle aggressive callers.
You serve adventurous travelers.
You know assertive communication training.
You teach assertiveness training to clients.
You repair assert statements in tests.
You study dominant species.
You know dominant genes.
The market is dominated by three firms.
You tell dominant from recessive traits.
Reckless driving leads to dismissal.
You investigate reckless endangerment.
You help families become self-sufficient.
You help clients become self-reliant.
You write active, clear sentences.
You keep active accounts up to date.
You hold an active licence.
You are active in your community.
You champion our guests.
You defend the network against intruders.
You defend clients in court.
You fight fires.
You fight hunger in our county.
You treat persistent pain.
You maintain persistent storage.
You read intellectual property contracts.
You protect intellectual property.
You serve people with intellectual disabilities.
You describe the decision tree.
You build battle games and battlefield tours.
You boast of nothing.
You work in the superior court.
You know Lake Superior.
You meet ambitious climate goals.
You coach athletes.
You sell athletic shoes.
You read hierarchical data.
You model autonomous vehicles.
You write for stubborn stain removers.
You hunt bugs in the code.
You support hunters with permits.
You plan shark tours.
`,
  },
  {
    kind: "insensitive",
    flagged: `
You help [addicts] to get clean.
Our guide is an adrenaline [junkie].
We had an [alcoholic] manager once.
The [average working man → average wage earner] buys two loaves.
The [average man → average person] reads two papers.
This place is a [madhouse] on Fridays.
Our stockroom is [bedlam] in December.
He tried to [commit suicide → die by suicide].
She [committed suicide → died by suicide].
You teach [deaf and dumb → deaf] children.
You support children with [Downs syndrome → Down syndrome].
Don't ask [dumb] questions.
We visit the [loony bin]? No such words, please.
You care for an [epileptic] child.
You sell [Eskimo → Inuit] art.
State your [preferred pronoun → pronoun].
You repair a [harelip → a cleft lip].
We work with [hearing impaired → hard of hearing] guests.
We respect [homosexual → gay] employees.
You are no [idiot].
Even an [idiot] can use our till.
The [insurance man → insurance agent] comes at noon.
Ask a [lady doctor → a doctor].
Take it [like a man → resolutely].
[Long time no see]!
Our boss is a [madman].
Are you [man enough → strong enough] for this job?
You write for the [man in the street → average person].
You are a [man of action].
You are a speed [maniac].
Don't [bitch → complain] about customers.
You have a [motherly → a caring] nature.
Our rivals are [idiots].
We [circle the wagons] in a crisis.
We are [on the warpath] against waste.
You import [Oriental] furniture.
You assist a [paraplegic] guest.
You assist a [quadriplegic] man.
You care for [senile] guests.
You replace the [slave] node.
A [sexual preference → A sexual orientation] survey is planned.
We serve [differently abled → disabled] guests.
You call on [stroke victims] and their kin.
You visit a [stroke victim] at home.
[Too many chiefs] spoil the plan.
We support [transgendered → transgender] guests.
That was a [stupid] plan.
No [bullshit].
We get [shit] done.
We don't hire [assholes].
Do a [damn] good job.
This is no [crappy] job.
You will kick [ass].
You are never [pissed] at guests.
We love [fucking] great code.
Any [redneck] can do it.
`,
    fine: `
You host events for our guests.
You are the host of the show.
You know the master branch.
You hold a fellowship.
You contact our alumni.
You are special to us.
You teach children with special needs.
You just bake bread.
You obviously like bread.
The task is easy and simple.
You know dummy variables in statistics.
You use dummy data in tests.
You run the rehab center.
You work in rehab.
You are a midwife.
You are a journeyman electrician.
You work in the maternity ward.
You answer questions on paternity leave.
You serve the tribe.
You advise tribal governments.
You build sane defaults.
You sell alcoholic beverages.
You mix non-alcoholic drinks.
You treat addiction.
You help people who recover from addiction.
You help recovering addicts.
You treat epileptic seizures.
You treat panic attacks.
You treat bipolar disorder.
You prevent suicide.
You staff the suicide prevention line.
There are no dumb questions.
No question is stupid.
There is no such thing as a stupid question.
You repair the dumbwaiter and the dumb terminal.
You serve deaf and hearing impaired people over TTY.
You sell oriental rugs.
You practise Oriental medicine.
You study the slave trade.
You study the history of former slaves.
You pass the class on grass.
You assess assets.
You visit Scunthorpe and Penistone.
You feed cocks and hens.
You plant pansies and tit-rich hedges.
You debug the debugger.
You work in Cumming, Georgia.
You report to Dick Savage.
You support the United Negro College Fund.
You read about the Washington Redskins.
You wear a tank top.
You are queen of the hive.
You manage the King County office.
You welcome fathers and mothers.
You sing in the brotherhood choir.
You use a screwdriver.
The bar is open.
`,
  },
];
