import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const assistant = rowId('auth-service.User', 'l.dlamini@academy.azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const python = rowId('azora-education.Course', 'introduction-to-python-programming');
const group = (key: string) => rowId('azora-collaboration.StudyGroup', key);
const forum = (key: string) => rowId('azora-collaboration.DiscussionForum', key);
const topic = (key: string) => rowId('azora-collaboration.ForumTopic', key);
const review = rowId('azora-collaboration.PeerReview', 'python-basics-assignment student by employer');

const membership = {
  studentId: rowId('azora-education.Student', 'student@azora.world'),
  userId: student,
} as const;

/** A study group of the Python course, the questions asked in its forum, and one review of a classmate's work. */
export default defineSeed('azora-collaboration', {
  demo: {
    StudyGroup: {
      'Soweto Pythonistas': {
        courseId: python,
        founderId: student,
        name: 'Soweto Pythonistas',
        purpose: 'We do the exercises of the week together on Wednesdays and explain errors to each other.',
        capacity: 6,
        memberCount: 1,
        meetingRule: 'FREQ=WEEKLY;BYDAY=WE',
        organizationId: academy,
        createdAt: '2026-10-14T15:00:00Z',
      },
      'Exam Sprint': {
        courseId: python,
        founderId: educator,
        name: 'Exam Sprint',
        purpose: 'Three weeks of practice papers before the trial examination.',
        joinPolicy: 'INVITATION',
        capacity: 10,
        status: 'DISBANDED',
        disbandedAt: '2026-11-02T16:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-12T16:00:00Z',
        updatedAt: '2026-11-02T16:00:00Z',
      },
    },
    GroupMembership: {
      'Soweto Pythonistas student@azora.world': {
        ...membership,
        groupId: group('Soweto Pythonistas'),
        part: 'OWNER',
        state: 'ACTIVE',
        contributionCount: 7,
        joinedAt: '2026-10-14T15:00:00Z',
        createdAt: '2026-10-14T15:00:00Z',
      },
      'Exam Sprint student@azora.world': {
        ...membership,
        groupId: group('Exam Sprint'),
        state: 'LEFT',
        invitedById: educator,
        contributionCount: 3,
        joinedAt: '2026-10-13T14:00:00Z',
        leftAt: '2026-11-02T16:00:00Z',
        createdAt: '2026-10-12T16:05:00Z',
        updatedAt: '2026-11-02T16:00:00Z',
      },
    },
    DiscussionForum: {
      'introduction-to-python-programming questions': {
        courseId: python,
        name: 'Questions about Python',
        about: 'Ask what you do not understand. Show the line and the error, not the whole solution.',
        purpose: 'QUESTIONS',
        moderatorId: educator,
        topicCount: 2,
        organizationId: academy,
        createdAt: '2026-01-19T08:00:00Z',
      },
      'Soweto Pythonistas': {
        groupId: group('Soweto Pythonistas'),
        name: 'Soweto Pythonistas',
        posting: 'MEMBERS',
        moderatorId: student,
        position: 1,
        topicCount: 1,
        organizationId: academy,
        createdAt: '2026-10-14T15:00:00Z',
      },
    },
    ForumTopic: {
      'why is input() text': {
        forumId: forum('introduction-to-python-programming questions'),
        authorId: student,
        title: 'Why is what input() gives me text and not a number?',
        body: "I type `21` and `celsius * 9 / 5` says\n\n    TypeError: can't multiply sequence by non-int\n\nWhat do I miss?",
        tags: ['input', 'types'],
        status: 'SOLVED',
        viewCount: 31,
        replyCount: 2,
        lastReplyAt: '2026-11-11T17:40:00Z',
        createdAt: '2026-11-11T16:30:00Z',
      },
      'how questions are asked': {
        forumId: forum('introduction-to-python-programming questions'),
        authorId: educator,
        title: 'How a question finds an answer',
        body: 'Say what you wanted, what you did, and what happened. Copy the error as text.',
        tags: ['welcome'],
        status: 'CLOSED',
        isPinned: true,
        viewCount: 118,
        closedAt: '2026-01-19T08:20:00Z',
        createdAt: '2026-01-19T08:15:00Z',
        updatedAt: '2026-01-19T08:20:00Z',
      },
      'wednesday room': {
        forumId: forum('Soweto Pythonistas'),
        authorId: student,
        title: 'Wednesday at the library again?',
        body: 'I booked a room from four to six. Bring your half of the loops exercise.',
        viewCount: 4,
        createdAt: '2026-11-16T15:30:00Z',
      },
    },
    ForumReply: {
      'why is input() text 1': {
        topicId: topic('why is input() text'),
        authorId: educator,
        body: '`input()` cannot know what you mean to do with it, so it gives text. Wrap it: `float(input("Celsius: "))`.',
        upvoteCount: 5,
        isAccepted: true,
        createdAt: '2026-11-11T17:05:00Z',
      },
      'why is input() text 2': {
        topicId: topic('why is input() text'),
        authorId: student,
        inReplyToId: rowId('azora-collaboration.ForumReply', 'why is input() text 1'),
        body: 'That works, thank you! So `int()` would fail for 21.5.',
        upvoteCount: 1,
        createdAt: '2026-11-11T17:40:00Z',
      },
    },
    PeerReview: {
      'python-basics-assignment student by employer': {
        submissionId: rowId('azora-lms.AssignmentSubmission', 'student@azora.world python-basics-assignment 1'),
        reviewerId: employer,
        authorId: student,
        blinding: 'SINGLE',
        status: 'COMPLETED',
        totalPercent: '84.00',
        overallComment: 'I could read it without running it. I would ask again when somebody types a word.',
        reviewQualityPercent: '92.00',
        assignedAt: '2026-11-12T18:00:00Z',
        dueAt: '2026-11-19T18:00:00Z',
        completedAt: '2026-11-14T10:20:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T18:00:00Z',
        updatedAt: '2026-11-14T10:20:00Z',
      },
      // Drawn from a list of the second term, on which the assistant still stood.
      'python-basics-assignment student by l.dlamini': {
        submissionId: rowId('azora-lms.AssignmentSubmission', 'student@azora.world python-basics-assignment 1'),
        reviewerId: assistant,
        authorId: student,
        blinding: 'SINGLE',
        status: 'EXPIRED',
        assignedAt: '2026-11-12T18:00:00Z',
        dueAt: '2026-11-19T18:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T18:00:00Z',
        updatedAt: '2026-11-19T18:00:00Z',
      },
      'python-basics-assignment student by educator': {
        submissionId: rowId('azora-lms.AssignmentSubmission', 'student@azora.world python-basics-assignment 1'),
        reviewerId: educator,
        authorId: student,
        blinding: 'SINGLE',
        status: 'DECLINED',
        overallComment: 'I mark this one myself, so I cannot be a peer too.',
        assignedAt: '2026-11-12T18:00:00Z',
        dueAt: '2026-11-19T18:00:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T18:00:00Z',
        updatedAt: '2026-11-13T06:00:00Z',
      },
      // Themba asked two people to look at his draft.
      'control-flow-project student by educator': {
        submissionId: rowId('azora-lms.AssignmentSubmission', 'student@azora.world control-flow-project 1'),
        reviewerId: educator,
        authorId: student,
        rubricId: rowId('azora-assessment.Rubric', 'control-flow-project'),
        blinding: 'NONE',
        status: 'IN_PROGRESS',
        overallComment: 'The register reads well. Still to try: a file without a last line.',
        assignedAt: '2026-11-18T16:30:00Z',
        dueAt: '2026-11-27T16:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-18T16:30:00Z',
        updatedAt: '2026-11-19T15:00:00Z',
      },
      'control-flow-project student by employer': {
        submissionId: rowId('azora-lms.AssignmentSubmission', 'student@azora.world control-flow-project 1'),
        reviewerId: employer,
        authorId: student,
        rubricId: rowId('azora-assessment.Rubric', 'control-flow-project'),
        blinding: 'NONE',
        status: 'ASSIGNED',
        assignedAt: '2026-11-18T16:30:00Z',
        dueAt: '2026-11-27T16:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-18T16:30:00Z',
      },
    },
    PeerReviewScore: {
      'python-basics-assignment student by employer correctness': {
        reviewId: review,
        criterionId: rowId('azora-assessment.RubricCriterion', 'python-basics-assignment correctness'),
        score: '21',
        maxScore: '25',
        calibratedScore: '21.50',
        comment: 'Right for every number I tried.',
        createdAt: '2026-11-14T10:20:00Z',
      },
      'python-basics-assignment student by employer readability': {
        reviewId: review,
        criterionId: rowId('azora-assessment.RubricCriterion', 'python-basics-assignment readability'),
        score: '21',
        maxScore: '25',
        comment: 'Names say what they hold.',
        createdAt: '2026-11-14T10:18:00Z',
      },
    },
  },
});
