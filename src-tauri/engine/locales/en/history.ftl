### What the terminal says about past runs.

# $subject is a host name.
cli-history-test = Test mail, { $subject }
# $subject is a domain.
cli-history-domain = Domain { $subject }
cli-history-profile = profile { $name }
cli-history-findings =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
cli-history-total = { $shown } of { $total } runs
# $id is the last run that is shown.
cli-history-older = Older ones: mailproof history list --before { $id }
cli-history-empty = No runs are remembered.
cli-history-unknown = No such run is remembered.
cli-history-several = Several runs begin like this; type more of the ID.
cli-history-forgotten =
    { $count ->
        [one] { $count } run is forgotten.
       *[other] { $count } runs are forgotten.
    }

## What went wrong. $path is the file; $reason is what the system said.

cli-history-not-remembered = This run is not remembered. { $reason }
cannot-history-full = The disk is full. Past runs stay as they were: { $path }
cannot-history-not-allowed = Mailproof may not write there. Past runs stay as they were: { $path }
cannot-history-busy = Another program does not let go of the past runs; try again: { $path }
cannot-history-silent = The past runs did not answer in time; try again: { $path }
cannot-history-failed = The past runs in { $path } cannot be used: { $reason }
cannot-history-corrupt = { $path } holds no past runs that Mailproof understands. It stays as it is; move it away, and a new history begins.
# $found and $known are version numbers.
cannot-history-too-new = A newer Mailproof wrote the past runs (version { $found }; this one knows up to { $known }). They stay as they are.
cannot-record-too-new = A newer Mailproof wrote this run (version { $found }; this one knows up to { $known }). With --format json it is printed as it is.
