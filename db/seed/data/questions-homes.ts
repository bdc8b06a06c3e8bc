import type { QuestionTold } from "./question";

export const homeQuestions = {
  needs: {
    title: "Meeting each child’s needs",
    question: "How will you find out what each young person needs, and meet it from the first day?",
    guidance:
      "Look for a plan the young person helped to write, who reviews it and when, and what changes when it fails.",
    wordLimit: 500,
    answers: [
      {
        worth: 5,
        words:
          "Before anyone moves in, the manager meets them where they live now, twice. They choose a key worker from two photographs and short letters. In the first week the two write a one-page plan: what helps, what does not, what a good day looks like. We look at it every month with the school, the social worker and the family. When something does not work for two weeks we change it, and write down why. Last year at {place} nine of eleven plans were changed in the first three months, and all eleven young people stayed.",
        comment:
          "Two meetings before the move, a plan in the young person’s words, monthly reviews and figures from last year to show it.",
      },
      {
        worth: 4,
        words:
          "Each young person chooses a key worker in the first week. Together they write a plan, and look at it every month with the school and the family. The plan says what to do on a hard day. At {place} every member of staff reads it before their first shift with that person.",
        comment:
          "A plan made together and looked at monthly, read by all staff. It does not say what happens when the plan fails.",
      },
      {
        worth: 4,
        words:
          "Our nurse and our psychologist read the papers before the move and write two pages for the team: risks, strengths, and what to avoid. The young person adds a page of their own. We set three aims for the first term and score them together each half term.",
        comment:
          "Strong preparation by a nurse and a psychologist, with the young person’s own page. Family is not mentioned.",
      },
      {
        worth: 3,
        words:
          "We carry out an assessment within seven days and produce a care plan. It is reviewed every three months. Staff at {place} are trained in attachment and trauma and work with the whole person.",
        comment:
          "It says what is done and when. How the young person takes part, and what happens in the first week, is missing.",
      },
      {
        worth: 2,
        words:
          "We have a long record of meeting complex needs. All placements are person centred and follow our procedures and the regulations.",
        comment: "General words that would fit any home. No step, no person and no time is named in the answer.",
      },
    ],
  },
  safety: {
    title: "Keeping children safe",
    question: "How do you keep children safe, by day and by night, at home and away from it?",
    guidance: "Look for who is awake, who is told and how soon, what is practised, and what was learned last time.",
    wordLimit: 500,
    answers: [
      {
        worth: 5,
        words:
          "Two members of staff are awake at night and write down each hour. Everyone is trained in the first fortnight and again each year, with dates in the file. When somebody is missing we ring round in fifteen minutes, tell the police and the social worker in thirty, and go out to look. We practise it every quarter, once at night. After each time we ask the young person what would have kept them home. In the last year {place} had four missing episodes, all under three hours; after the second we changed how we handle phones, because that was the reason they gave.",
        comment:
          "Times for each step, practised at night too, figures for the last year and a change made because of what was learned.",
      },
      {
        worth: 4,
        words:
          "Two members of staff are awake at night. Everyone has had training in keeping children safe, and we practise what to do when somebody goes missing. The manager reads every incident the next morning and signs it. A visitor who does not work for us comes every month and talks with the young people alone.",
        comment: "Staffing at night, practice and a monthly visitor are clear. The dates of the training are left out.",
      },
      {
        worth: 4,
        words:
          "The deputy of {place} is the lead for safeguarding and can be reached day and night. Risks are on one page for each person, with what staff do at each step. We meet the local officer for missing children every six weeks and share what we notice in the streets nearby.",
        comment:
          "A named lead and good links with the police about the area. What is practised, and how often, is not said.",
      },
      {
        worth: 3,
        words:
          "We follow the local safeguarding procedures. All staff have enhanced checks and yearly training. One member of staff sleeps in and one is awake. Incidents are recorded and reviewed.",
        comment:
          "The main things are there. It does not say who is told, how soon, or what was learned from an incident.",
      },
      {
        worth: 2,
        words:
          "Safety is our first priority. Policies on safeguarding, missing children and online safety are in place and can be sent on request.",
        comment: "Policies are named and not explained. Nothing shows what a member of staff would do tonight.",
      },
    ],
  },
  staff: {
    title: "Staff who stay",
    question: "Who works in the home, what do they know, and how do you keep them?",
    guidance:
      "Look for numbers on shift, turnover of the last year, training with dates, and support after a hard day.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "A manager, two deputies and eleven staff. Eight have been with us for over three years; two left last year, one to train as a social worker. Nobody works alone in their first two months. Each has supervision every four weeks and a talk within a day of any hard shift. All have or are working for level 3, and four have level 5. We have used no agency staff at {place} since last May.",
        comment:
          "Numbers, turnover, training and support after hard days, each with figures. No agency staff since May.",
      },
      {
        worth: 4,
        words:
          "A manager, a deputy and nine staff. Seven have been with us for over two years. Nobody works alone in their first month. We pay the real living wage and give one paid training day a month.",
        comment:
          "Good stability and pay, one paid training day a month. What support there is after incidents is not said.",
      },
      {
        worth: 4,
        words:
          "We recruit with young people on the panel. New staff shadow for four weeks. Three staff are on each day shift and two on nights. Six of our ten staff at {place} live within three miles, so that help comes fast.",
        comment:
          "Young people help to choose staff, and shift numbers are clear. Turnover of the last year is missing.",
      },
      {
        worth: 3,
        words:
          "The home has a full team with a registered manager in post. Training follows a matrix and is up to date. Supervision is every six weeks. We use agency staff we know when we are short.",
        comment:
          "Enough staff and regular supervision. How often agency staff are used, and who has left, is not said.",
      },
      {
        worth: 2,
        words:
          "We employ caring and skilled people and invest in them. Rotas meet the statement of purpose at all times.",
        comment: "No numbers, no names of training and no word on who has left. It mostly fails the question.",
      },
    ],
  },
  movingIn: {
    title: "Moving in",
    question: "What happens in the week before and the first month after somebody moves in?",
    guidance: "Look for visits, a welcome the other children had a part in, and how sudden moves are handled.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "Tea first, then an afternoon, then a night. The others at {place} make a short film of the house and a list of real rules. The room is painted in a colour they chose. In the first month the key worker is on shift four evenings a week. Where a move cannot wait, two staff who are not on the rota that day do nothing else for 48 hours. We ring the last carer at one week and at four.",
        comment: "Visits in steps, the other children take part, and a clear answer for moves that cannot wait.",
      },
      {
        worth: 4,
        words:
          "We plan at least two visits and a meal. A welcome book says who is who. The key worker keeps the first weekend free. After four weeks everyone meets to see what to change.",
        comment: "Visits, a book and a review after four weeks. What happens in an emergency move is left out.",
      },
      {
        worth: 4,
        words:
          "The manager asks the young people living at {place} how they would feel, and writes it in the matching form. The new person chooses their room, their first dinner and who shows them round the town.",
        comment: "The others are heard, and the new person chooses. How the first month is followed up is thin.",
      },
      {
        worth: 3,
        words:
          "An impact risk assessment is completed before admission. Introductions are arranged where possible. A placement meeting is held in the first week.",
        comment: "The formal steps are there. It says little of what it will be like for the young person.",
      },
      {
        worth: 2,
        words: "We welcome young people warmly, and staff spend time with them so that they settle quickly.",
        comment: "Kind and very short: no visits, nobody named and nothing on how sudden moves are handled.",
      },
    ],
  },
  movingOn: {
    title: "Moving on",
    question: "How do you prepare young people for what comes next, and stay in touch?",
    guidance: "Look for skills practised early, work or study, and contact after they leave.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "From fourteen on, each person at {place} cooks for everyone once a week on a budget of £18. At sixteen they run their own bills for three months in the flat above the garage, with help below. We have links with a builder, a garage and a café that give work experience. We ring on birthdays and at one, three and six months, and Sunday dinner stays open: five of the last seven still come.",
        comment: "Skills begin at fourteen, a practice flat, real employers and figures on who stays in touch.",
      },
      {
        worth: 4,
        words:
          "Everyone has a list of skills and ticks them off with the key worker. We visit colleges together and help with the first tenancy. Staff ring each week for the first two months after somebody leaves.",
        comment: "A clear list, visits and weekly calls after leaving. It does not say when the work begins.",
      },
      {
        worth: 4,
        words:
          "We work with the council’s leaving care team from the sixteenth birthday. {place} has a kitchen of its own for older ones, and a savings plan that we add to.",
        comment: "Early work with the leaving care team and a savings plan. Contact afterwards is not described.",
      },
      {
        worth: 3,
        words:
          "Independence programmes are completed and pathway plans are supported. Young people open a bank account.",
        comment: "The usual programme. How it fits different people, and what follows after leaving, is missing.",
      },
      {
        worth: 2,
        words:
          "We prepare young people well, and many have gone on to success. Further detail can be given on request.",
        comment: "No example, no step and no contact after leaving. It mostly fails the question that was asked.",
      },
    ],
  },
  voice: {
    title: "Children’s voice",
    question: "How do young people shape the home, and what have you changed because of them?",
    guidance: "Plain words. Look for something real that changed. The expert by experience scores this one too.",
    wordLimit: 300,
    answers: [
      {
        worth: 5,
        words:
          "They run a house meeting on Sundays and one of them writes the notes. Anything they ask for gets a yes, a no with a reason, or a date. This year at {place} they changed bedtimes at weekends, chose the new minibus and said no to a member of staff on trial. A young person sits with the trustees twice a year and is paid.",
        comment:
          "They run it, every wish gets an answer, and three real changes are named. They are paid for trustees’ time.",
      },
      {
        worth: 4,
        words:
          "There is a meeting every month with pizza. We keep a “you said, we did” board by the door. After the last one we moved the games room and bought better locks for the bathroom.",
        comment: "A board and two real changes. What happens when the answer is no is not explained to them.",
      },
      {
        worth: 4,
        words:
          "A visiting advocate comes twice a month and nobody from {place} is in the room. We get her notes if the young people agree. Because of them we stopped writing about feelings in the handover book.",
        comment: "An advocate of their own and an honest example. There is no meeting of the home itself.",
      },
      {
        worth: 3,
        words: "Young people’s meetings take place monthly and are recorded. A complaints leaflet is in every room.",
        comment: "Meetings and a leaflet. There is no example of anything that has changed because of what they said.",
      },
      {
        worth: 2,
        words: "Young people are at the heart of everything we do and are consulted on all matters that affect them.",
        comment: "Nothing shows how they are asked or what came of it, so little can be scored in this answer.",
      },
    ],
  },
} as const satisfies Record<string, QuestionTold>;
