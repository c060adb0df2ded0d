import { OwnerError } from "../text/owner-error.ts";

/**
 * Fewest open files with which `npm run dev` starts for sure: its processes load hundreds of modules as they are
 * written, which Node opens many at a time (80 were enough on Node 20).
 */
const least = 128;

/**
 * Refuses to start where the system allows fewer open files: what fails first is Node's and tsx's own loading,
 * which says nothing that an owner could act on.
 * @throws OwnerError
 */
export function refuseFewOpenFiles(): void {
  const limit = openFiles();
  if (limit === undefined || limit >= least) return;
  throw new OwnerError(
    `too many files are open for npm run dev: the system allows ${limit}, and it needs ${least}. Raise the limit (ulimit -n).`,
  );
}

/** Returns how many files this process may have open; `undefined` if there is no limit, or the system names none. */
function openFiles(): number | undefined {
  // Names of other machines, for which the report would wait.
  Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = process.report.getReport() as { userLimits?: UserLimits };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === "number" ? soft : undefined;
}

/** The part of Node's diagnostic report that we need. */
interface UserLimits {
  readonly open_files?: { readonly soft: number | string };
}
