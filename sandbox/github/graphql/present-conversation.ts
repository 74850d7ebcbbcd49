import { reaches } from '../caller.ts';
import { readIssue } from '../issues/read-issue.ts';
import { listIn, objectIn, textIn } from '../json.ts';
import { presentPull } from '../pulls/present-pull.ts';
import type { Call } from '../route.ts';
import type { Review, World } from '../world.ts';

type Shown = Readonly<Record<string, unknown>>;

/** An account as GraphQL shows it: of an App's the name without its `[bot]`. */
function presentActor(world: World, login: string): Shown {
  const isBot = login === world.setting.app.botLogin;
  return { __typename: isBot ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') };
}

/** An issue with who edited it and who set its labels. The edits of a body begin with what it was at first, once there is another. */
export async function presentIssueNode({ world }: Call, number: number): Promise<Shown> {
  const issue = await readIssue(world, number);
  const of = (kind: string) => world.edits.filter((edit) => edit.issue === number && edit.kind === kind);
  const bodies = of('body').map(({ at, login }) => ({ editedAt: at, editor: presentActor(world, login) }));
  const first = { editedAt: issue.created_at, editor: presentActor(world, textIn(objectIn(issue.user).login)) };
  const titles = of('title').map(({ at, login }) => ({
    __typename: 'RenamedTitleEvent',
    createdAt: at,
    actor: presentActor(world, login),
  }));
  const labels = world.labelsSet
    .filter((one) => one.issue === number)
    .map(({ label, at, login }) => ({
      __typename: 'LabeledEvent',
      createdAt: at,
      actor: presentActor(world, login),
      label: { name: label },
    }));
  const edits = bodies.length > 0 ? [...bodies.reverse(), first] : [];
  return {
    id: issue.node_id,
    number,
    title: issue.title,
    body: issue.body ?? '',
    state: textIn(issue.state).toUpperCase(),
    userContentEdits: { totalCount: edits.length, nodes: edits },
    timelineItems: ({ itemTypes }: { itemTypes: readonly string[] }) => ({
      nodes: [
        ...(itemTypes.includes('RENAMED_TITLE_EVENT') ? titles : []),
        ...(itemTypes.includes('LABELED_EVENT') ? labels : []),
      ],
    }),
  };
}

/** A pull request with its reviews, its comments and whether it merges by itself; `null` where there is none. */
export async function presentPullNode({ world, caller }: Call, number: number): Promise<Shown | null> {
  const pull = world.pulls.get(number);
  if (pull === undefined) return null;
  const { autoMerge } = pull;
  const { body: comments } = await world.ask(
    world.reader(),
    'GET',
    `${world.path}/issues/${number}/comments?per_page=100`,
  );
  return {
    id: (await presentPull(world, pull)).node_id,
    number,
    autoMergeRequest: autoMerge && { enabledAt: autoMerge.at, enabledBy: presentActor(world, autoMerge.caller.login) },
    latestOpinionatedReviews: ({ writersOnly }: { writersOnly: boolean }) => ({
      nodes: opinionsOn(world, number, writersOnly).map(({ state, at, login }) => ({
        state,
        submittedAt: at,
        author: presentActor(world, login),
      })),
    }),
    comments: {
      nodes: listIn(comments)
        .map(objectIn)
        .map((comment) => ({
          createdAt: world.clock.of(`comment ${comment.id}`).created_at ?? comment.created_at,
          body: comment.body,
          viewerDidAuthor: textIn(objectIn(comment.user).login) === caller.login,
        })),
    },
  };
}

/** The newest review of each person that says yes or no; one that only comments changes nothing. */
function opinionsOn(world: World, pull: number, writersOnly: boolean): Review[] {
  const latest = new Map<string, Review>();
  for (const review of world.reviews) {
    const { login, state } = review;
    const mayWrite = reaches(world.setting.people.get(login) ?? 'none', 'write');
    if (review.pull !== pull || !OPINIONS.has(state) || (writersOnly && !mayWrite)) continue;
    latest.set(login, review);
  }
  return [...latest.values()];
}

const OPINIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
