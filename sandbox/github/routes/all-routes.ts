import { type CompiledRoute, compileRoute } from '../route.ts';
import { app } from './app.ts';
import { checkRuns } from './check-runs.ts';
import { comments } from './comments.ts';
import { commits } from './commits.ts';
import { contents } from './contents.ts';
import { gitObjects } from './git-objects.ts';
import { gitRefs } from './git-refs.ts';
import { gitTrees } from './git-trees.ts';
import { graphqlRoute } from './graphql.ts';
import { issues } from './issues.ts';
import { mergePull } from './merge-pull.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { reviews } from './reviews.ts';
import { updateBranch } from './update-branch.ts';

/** Every correction; the first whose path matches has it, and what none of them has is emulate's. */
export const ALL_ROUTES: readonly CompiledRoute[] = [
  ...app,
  ...people,
  ...comments,
  ...reactions,
  ...issues,
  ...mergePull,
  ...updateBranch,
  ...reviews,
  ...pulls,
  ...gitObjects,
  ...gitTrees,
  ...gitRefs,
  ...contents,
  ...checkRuns,
  ...commits,
  ...graphqlRoute,
].map(compileRoute);
