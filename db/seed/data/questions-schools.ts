import type { QuestionTold } from "./question";

export const schoolQuestions = {
  learning: {
    title: "Learning",
    question: "How will each pupil learn, and how will you and their family know that they do?",
    guidance: "Look for where each pupil starts from, small steps, and what happens when progress stops.",
    wordLimit: 500,
    answers: [
      {
        worth: 5,
        words:
          "We spend six weeks finding out where a pupil really is, at a desk and away from one. Then each has four aims from the plan, cut into steps that can be seen in a fortnight. Teachers and families look at the steps together each half term on one page with photographs. Last year at {place} pupils met 78 in 100 of their steps; where two in a row were missed, the aim was changed within three weeks.",
        comment: "A real starting point, steps seen in a fortnight, families included, and figures for the last year.",
      },
      {
        worth: 4,
        words:
          "Classes have seven pupils with a teacher and two assistants. Each pupil has a timetable of their own with reading every day. We share progress each term and hold the yearly review with the pupil in the room.",
        comment:
          "Small classes, reading daily and the pupil in the review. What happens when progress stops is not said.",
      },
      {
        worth: 4,
        words:
          "Lessons at {place} are planned around what the pupil cares about, from trains to ferrets. Skills for life count as much as tests. A moderator from another school looks at our records twice a year.",
        comment:
          "Lessons that start from interests, and records checked from outside. Families hear of it only yearly.",
      },
      {
        worth: 3,
        words:
          "We follow an adapted curriculum. Targets from the plan are set by the teacher and reviewed each term. Reports go home in July.",
        comment: "It meets the basics. How targets are chosen, and how families take part in it, is thin.",
      },
      {
        worth: 2,
        words: "Pupils access a broad and balanced curriculum and make good progress from their starting points.",
        comment: "Words from a report and no method behind them. Nothing shows how anyone would know about progress.",
      },
    ],
  },
  therapy: {
    title: "Therapy in the school day",
    question: "Who gives the therapy that the plans ask for, and how does it reach the classroom?",
    guidance: "Look for named posts, hours that fit the need, and staff who carry it on between sessions.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "Two speech and language therapists, an occupational therapist and a psychologist are on our own staff, four days a week. They spend half their time inside lessons. Each class at {place} has a sheet of five things to do every day, with the reason. If a session is missed it is given within ten school days, and we report missed hours each term: 3 in 100 last year.",
        comment:
          "Own therapists, half of their time in class, and missed hours are made good and reported with figures.",
      },
      {
        worth: 4,
        words:
          "A speech therapist and an occupational therapist come three days a week. They train assistants each half term, and write to families after each block.",
        comment: "Regular therapists who train the staff. What happens when a session is missed is not explained.",
      },
      {
        worth: 4,
        words:
          "We share a team with two other schools, so that somebody is in {place} every day. Therapy aims are on the same page as learning aims, and the yearly review looks at both.",
        comment: "A shared team and one page for both aims. The hours for each pupil are not clear from the answer.",
      },
      {
        worth: 3,
        words: "Therapy is bought in as set out in the plan. Programmes are left with staff to follow between visits.",
        comment: "It will be provided. How staff learn to carry it on between the visits is not described.",
      },
      {
        worth: 2,
        words: "Therapeutic input is available according to need and embedded throughout the provision.",
        comment: "No post, no hours and no example. We could not tell who would do what for any pupil.",
      },
    ],
  },
  calm: {
    title: "Calm and safe",
    question: "How do you keep pupils calm and safe, and what do you do when it goes wrong?",
    guidance: "Look for early help, how rarely holding is used, and what is learned afterwards.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "Every pupil has a “what helps me” card that all staff carry. Each class has a quiet room that pupils may use without asking. Holding is the last step: it was used 14 times at {place} last year, down from 41 two years before, and each time somebody who was not there talks with the pupil within a day. We share those notes with families the same evening.",
        comment: "Early help that all staff carry, holding has fallen with figures, and each time is talked through.",
      },
      {
        worth: 4,
        words:
          "Staff are trained in calming down before anything else, with a refresher each September. Pupils choose where to go when it is too much. The head looks at every incident on Friday.",
        comment: "Good training and weekly review. How often holding was used in the last year is left out.",
      },
      {
        worth: 4,
        words:
          "The building helps: low light, wide corridors and three doors to the garden at {place}. Each day starts with ten minutes of movement. A named adult greets every pupil at the taxi.",
        comment: "The building and the day are well thought out. What happens after an incident is thin.",
      },
      {
        worth: 3,
        words:
          "Behaviour plans are in place and reviewed after incidents. Staff hold certificates in physical intervention.",
        comment: "Plans and certificates. Little on how things are kept from going wrong in the first place.",
      },
      {
        worth: 2,
        words: "We have a positive behaviour policy that rewards good choices and applies consequences consistently.",
        comment: "A policy about rewards does not answer how pupils with these needs are kept calm and safe.",
      },
    ],
  },
  adulthood: {
    title: "Ready for adult life",
    question: "How do you prepare students for work, a home, friends and good health?",
    guidance: "Look for work that is real, travel by themselves, and where last year’s leavers are now.",
    wordLimit: 400,
    answers: [
      {
        worth: 5,
        words:
          "Each student spends one day a week with an employer from the second term, with a coach who steps back bit by bit. We practise the bus route until they do it alone. Of twelve who left {place} last year, five have paid work, four are at college, two volunteer and one is still looking, with our help. Three share a house that they chose on a trip we planned together.",
        comment: "Real work each week, travel, and an honest count of where all of last year’s leavers are now.",
      },
      {
        worth: 4,
        words:
          "We run a café and a bicycle workshop that the public uses. Students earn a certificate in food safety or repair. An adviser meets each family a year before the end.",
        comment: "Real customers and certificates, and advice a year ahead. Where leavers are now is not said.",
      },
      {
        worth: 4,
        words:
          "Students at {place} plan, shop for and cook two meals a week, and manage a bank card. A job coach finds tasters of two weeks with local firms, matched to what the student likes.",
        comment: "Good skills for a home and matched tasters. Travel and friendships are hardly mentioned.",
      },
      {
        worth: 3,
        words: "Work experience is offered in the final year. Students complete units in living skills and health.",
        comment: "It comes late and there is no sign of what students went on to. It meets part of the question.",
      },
      {
        worth: 2,
        words: "Preparation for adulthood runs through our offer and is a golden thread of all that we do.",
        comment: "A phrase in place of an answer: no employer, no journey and no leaver is mentioned in it.",
      },
    ],
  },
} as const satisfies Record<string, QuestionTold>;
