### What can be wrong with the practice domain, for the list to choose from: test-scene-<name of the scene>.

test-scene-mx-missing = No mail server for the domain
test-scene-mx-dangling = The domain’s mail server does not exist
test-scene-spf-missing = No SPF record
test-scene-spf-duplicate = Two SPF records
test-scene-spf-syntax = An SPF record with a mistake
test-scene-spf-too-many-lookups = An SPF record too long to follow
test-scene-spf-allows-all = An SPF record that lets everybody send
test-scene-dkim-missing = No DKIM key
test-scene-dkim-key-weak = DKIM keys that are too short
test-scene-dkim-revoked = DKIM keys that were revoked
test-scene-dmarc-missing = No DMARC policy
test-scene-dmarc-none = A DMARC policy that stops nothing
test-scene-dmarc-duplicate = Two DMARC policies
test-scene-dns-unanswered = The name server does not answer
