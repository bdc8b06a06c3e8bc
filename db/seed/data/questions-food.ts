import type { QuestionTold } from "./question";

export const foodQuestions = {
  fresh: {
    title: "Fresh and on time",
    question: "When do you bake, how do you bring it, and what do you do when something goes wrong on the way?",
    guidance: "Look for the hour of baking and of delivery, a second way to get there, and who picks up the phone.",
    wordLimit: 250,
    answers: [
      {
        worth: 5,
        words:
          "We bake from two in the morning and leave at half past six. All three schools are within four miles, so the last bread arrives at ten past seven. If the van does not start, my brother’s does: he keeps it in the same yard. If an oven fails, the bakery two streets away bakes for us and we for them, as we did in March. The number on the box is my own.",
        comment:
          "Hours for baking and bringing, a second van and a second oven, used this year, and one number to ring.",
      },
      {
        worth: 4,
        words:
          "Everything is baked the same night in {place} and brought before half past seven. Our driver has a key and puts trays where the cook wants them. We ring if we are ten minutes late.",
        comment: "Same night, a time, and a call when late. What happens when the van or an oven fails is not said.",
      },
      {
        worth: 3,
        words: "We deliver to cafés every day before eight and would add the schools to the round.",
        comment: "It will work most days. How fresh it is, and what happens when something fails, is missing.",
      },
    ],
  },
  allergies: {
    title: "Children with allergies",
    question: "How do you keep children safe who may not eat wheat, milk, eggs, nuts or sesame?",
    guidance: "Look for separate tools, labels on each tray, and how a change of recipe is told before it is eaten.",
    wordLimit: 250,
    answers: [
      {
        worth: 5,
        words:
          "There are no nuts and no sesame in the building. Bread without wheat or milk is baked on Mondays, before anything else, with its own tins and boards in green. Each tray has a label with all fourteen allergens, the date and a batch number. When a recipe changes we tell the cook two weeks before and wait for a yes. We can find every loaf of a batch within an hour; we tried it in May.",
        comment: "No nuts at all, own day and tools, labels with batches, and a recall that was tried out.",
      },
      {
        worth: 4,
        words:
          "We work without nuts. Special bread is made first, wrapped and labelled with the child’s class. The fourteen allergens are on every delivery note.",
        comment: "No nuts, made first, wrapped and labelled. How a change of recipe is told to the cook is left out.",
      },
      {
        worth: 3,
        words:
          "All staff have a certificate in food hygiene with allergens. Our products are labelled as the law asks.",
        comment: "What the law asks. Nothing shows how the work is kept apart in a small bakery on a full morning.",
      },
    ],
  },
} as const satisfies Record<string, QuestionTold>;
