### What the checks of a domain say, and what the terminal says about it. The value is the title; .why says why it matters, .fix what to do.

## Find

# $address is none where the domain has no address, else some.
mx-missing = 没有服务器接收 { $domain } 的邮件
    .why = { $address ->
        [none] 既没有 MX 记录，也没有地址，回复和退信都会丢失。许多收件方会拒绝无法回复的发件人。
       *[other] 没有 MX 记录，邮件会发往域名自身的地址。那通常是不接收邮件的网站服务器。
    }
    .fix = 请按邮件服务商提供的服务器，在 { $domain } 发布 MX 记录，例如：10 mail.{ $domain }

# $host is a server's name; $others how many further servers there are.
mx-dangling = 邮件服务器 { $host } 不存在
    .why = { $others ->
        [0] { $domain } 的 MX 记录只指向一个没有地址的服务器。回复和退信都会丢失。
       *[other] { $domain } 的 MX 记录中有一个没有地址的服务器。邮件会等待它，或延迟改走其他服务器。
    }
    .fix = 请更正 { $domain } 的 MX 记录，或从中移除 { $host }。正确的服务器见邮件服务商的帮助页面。

mx-null = { $domain } 声明不接收邮件
    .why = 它的 MX 记录不指向任何服务器，意思是“不接收邮件”。收件方可能会拒绝永远无法回复的发件人。
    .fix = 如果希望客户能够回复，请改为发布邮件服务商提供的 MX 记录。否则，请使用接收邮件的域名发信。

## Trust: SPF

# $almost is a text that was meant as a record, or none.
spf-missing = 尚未说明谁可以用 { $domain } 发信
    .why = { $almost ->
        [none] 没有 SPF 记录。收件方无法区分您的邮件和伪造的邮件，往往会把两者都过滤掉。
       *[other] 没有 SPF 记录。“{ $almost }”看起来像，但收件方不会把它当作记录：记录必须以 v=spf1 和一个空格开头。
    }
    .fix = 请在 { $domain } 发布一条 TXT 记录，填入邮件服务商提供的 include:，格式为：v=spf1 include:服务商提供的名称 ~all

# $count is a number; $records a list of records.
spf-duplicate = { $domain } 有 { $count } 条 SPF 记录
    .why = 多于一条即视为错误，收件方一条也不会使用：{ $records }
    .fix = 请合并为一条：开头写一次 v=spf1，接着写全部 include: 等内容，最后写一次 ~all。其余的请删除。

# $term is a part of the record; $problem an id; $record the whole record.
spf-syntax = SPF 记录中的“{ $term }”无法读取
    .why = { $problem ->
        [unknown-mechanism] SPF 中没有这个名称。收件方会放弃整条记录：{ $record }
        [missing-value] 后面必须有值，但没有。收件方会放弃整条记录：{ $record }
        [stray-value] 后面不能有值。收件方会放弃整条记录：{ $record }
        [bad-domain] 那里的值不是域名。收件方会放弃整条记录：{ $record }
        [bad-address] 那里的值不是这种类型的地址。收件方会放弃整条记录：{ $record }
        [bad-prefix] 斜杠后面的长度不正确。收件方会放弃整条记录：{ $record }
        [bad-macro] 百分号开头的宏在这里不能使用。收件方会放弃整条记录：{ $record }
        [bad-character] 其中有记录不允许的字符，可能是从文字处理软件复制来的。收件方会放弃整条记录：{ $record }
        [repeated] 只能出现一次，却出现了两次。收件方会放弃整条记录：{ $record }
       *[other] 记录远远超过收件方会读取的长度。
    }
    .fix = 请更正 { $domain } 的 TXT 记录中的这一部分。地址写作 ip4:192.0.2.1 或 ip6:2001:db8::1，其他记录写作 include:名称。

# $domain is where the part stands; $target the name that it leads to; $problem is missing, several or broken.
spf-include-missing = { $domain } 的 SPF 记录中的“{ $term }”没有指向可用的记录
    .why = { $problem ->
        [missing] { $target } 没有 SPF 记录。收件方会因此把整条记录视为有误。
        [several] { $target } 有多条 SPF 记录。收件方会因此把整条记录视为有误。
       *[other] { $target } 的 SPF 记录有错误。收件方会因此把整条记录视为有误。
    }
    .fix = 请与服务商帮助页面中的名称核对。如果已不再使用该服务，请移除“{ $term }”；如果是对方的错误，请告知对方。

# $lookups and $most are numbers; $round is the name that the record leads back to, or none.
spf-too-many-lookups = SPF 记录太长，无法完整查询
    .why = { $round ->
        [none] 收件方最多进行 { $most } 次 DNS 查询，超过后即视记录为有误；您的记录需要 { $lookups } 次。
       *[other] 它又指回 { $round }，没有尽头。收件方最多进行 { $most } 次 DNS 查询，超过后即视记录为有误。
    }
    .fix = 请从 { $domain } 的记录中移除不再使用的服务，或让每个服务使用各自的子域名发信。

# $voids and $most are numbers; $terms a list of parts of the record.
spf-too-many-void-lookups = SPF 记录中有太多不存在的主机
    .why = 其中 { $voids } 次查询没有任何结果；收件方最多允许 { $most } 次，超过后即视记录为有误。涉及的部分：{ $terms }
    .fix = 请从 { $domain } 的 SPF 记录中移除这些部分。

spf-allows-all = 任何人都可以用 { $domain } 发信
    .why = SPF 记录中的“{ $term }”表示来自任何服务器的邮件都是真的。收件方不信任这样的记录，伪造者则专门寻找这样的域名。
    .fix = 请移除“{ $term }”，并在列出所有代您发信的 include: 之后，于记录末尾写上 ~all。

# $record is the whole record.
spf-no-all = SPF 记录没有说明其他服务器
    .why = 它没有以 -all 或 ~all 结尾，因此来自未列出的服务器的邮件既不算真也不算假：{ $record }
    .fix = 请在 { $domain } 的 SPF 记录末尾写上 ~all。

## Trust: DKIM

# $name is the DNS name of the key.
dkim-missing = 选择器 { $selector } 没有 DKIM 密钥
    .why = { $name } 处没有任何内容。使用此选择器的签名无法验证，因而无效。
    .fix = 请将邮件服务商为此选择器提供的记录，以 TXT 或 CNAME 形式发布在 { $name }。许多 DNS 表单会自动补上 { $domain }，这时请不要重复填写。

# $asked is a number.
dkim-not-found = 在常用名称下没有找到 DKIM 密钥
    .why = 已尝试 { $domain } 的 { $asked } 个常用选择器。这不能证明什么：DNS 不会列出选择器，您使用的可能是其他名称。
    .fix = 请在您发出的邮件的 DKIM-Signature 标头中查找 s=，或在服务商的设置中查找，然后用该选择器重新检查。

# $problem is an id.
dkim-syntax = 选择器 { $selector } 的 DKIM 记录不是密钥
    .why = { $problem ->
        [version] { $name } 的记录是其他内容，或 v=DKIM1 不在最前面。
        [no-key] { $name } 的记录没有包含密钥的 p=。
        [bad-key] { $name } 的 p= 中的密钥不完整，可能在粘贴时被截断。
        [unknown-kind] { $name } 的记录在 k= 中写了未知的密钥类型。
        [several] { $name } 有多条记录，收件方可能使用其中任何一条。
       *[other] { $name } 的记录不是标签列表。
    }
    .fix = 请删除 { $name } 处的内容，并发布邮件服务商为此选择器提供的完整记录。

# $bits is a number; $use is none where receivers ignore such keys, else some.
dkim-key-weak = 选择器 { $selector } 的 DKIM 密钥太短
    .why = { $use ->
        [none] 长度为 { $bits } 位。收件方会忽略短于 1024 位的密钥的签名，您的邮件会被视为未签名。
       *[other] 长度为 { $bits } 位。收件方目前仍会接受，但密钥应为 2048 位。
    }
    .fix = 请让邮件服务商生成 2048 位的新密钥，以新的选择器发布，几天后再删除 { $name }。

dkim-revoked = 选择器 { $selector } 的 DKIM 密钥已撤销
    .why = { $name } 的记录中 p= 为空，表示该密钥不再有效。
    .fix = 如果邮件仍使用此选择器签名，请发布邮件服务商提供的记录。否则请保持不变，并检查正在使用的选择器。

## Trust: DMARC

# $name is the DNS name of the record; $almost is a text that was meant as a record, or none.
dmarc-missing = 尚未说明如何处理伪造 { $domain } 的邮件
    .why = { $almost ->
        [none] 没有 DMARC 记录。大型服务商要求发件人提供该记录，而且没有人会告知您伪造邮件的情况。
       *[other] 没有 DMARC 记录。“{ $almost }”看起来像，但收件方不会把它当作记录：记录必须以 v=DMARC1; 开头。
    }
    .fix = 请在 { $name } 发布一条 TXT 记录，可以先使用：v=DMARC1; p=none; rua=mailto:dmarc@{ $domain }

# $count is a number; $records a list of records.
dmarc-duplicate = 有 { $count } 条 DMARC 记录
    .why = { $name } 处多于一条时全部无效，等于没有：{ $records }
    .fix = 请在 { $name } 只保留需要的一条，删除其余的。

# $problem is an id; $record the whole record.
dmarc-syntax = DMARC 记录无法使用
    .why = { $problem ->
        [no-policy] { $name } 的记录没有 p=，收件方不知道该怎么做：{ $record }
        [bad-policy] { $name } 的记录写了不存在的策略：{ $record }
       *[other] { $name } 的记录不是标签列表：{ $record }
    }
    .fix = 请按此格式书写：v=DMARC1; p=none; rua=mailto:地址。策略 p= 只能是 none、quarantine 或 reject。

# $reports is some where reports are asked for, else none.
dmarc-none = 伪造 { $domain } 的邮件会被放行
    .why = { $reports ->
        [some] { $name } 的策略是 p=none：收件方只报告，不采取其他措施。这是不错的开始，但不保护任何人。
       *[other] { $name } 的策略是 p=none，而且没有要求报告。它不保护任何人，您也无从得知伪造的邮件。
    }
    .fix = { $reports ->
        [some] 当报告显示您自己的邮件全部通过后，请将 p=none 改为 p=quarantine，之后再改为 p=reject。
       *[other] 请添加 rua=mailto:地址 以接收报告。当报告显示您自己的邮件全部通过后，请将 p=none 改为 p=quarantine。
    }

# $why is an id; $servers a list of servers, or none; $questions a list of questions, of which there are $count.
dns-unanswered = 有关该域名的部分查询没有得到答复
    .why = { $why ->
        [no-server] 此电脑没有可以询问的 DNS 服务器。这不代表记录不存在，它们可能是有的。
        [timed-out] { $servers } 没有及时答复：{ $questions }。这不代表记录不存在，它们可能是有的。
        [refused] { $servers } 拒绝答复：{ $questions }。这不代表记录不存在，它们可能是有的。
       *[other] { $servers } 无法答复：{ $questions }。这不代表记录不存在，它们可能是有的。
    }
    .fix = 请确认此电脑已联网，几分钟后重新检查。如果仍然没有答复（{ $count } 个），请联系管理该域名 DNS 的人员，或使用其他 DNS 服务器。

## Faults of a form. $value is what was typed.

field-not-a-domain = “{ $value }”不是类似 shop.example 的域名
field-not-a-selector = “{ $value }”不是 DKIM 选择器

## The terminal

cli-records = 记录
cli-record-found = 有
cli-record-missing = 没有
cli-record-broken = 有，但无法使用
cli-record-unknown = 无法判断
cli-takes-none = 不接收邮件
cli-implicit = 没有 MX 记录；邮件发往域名自身的地址
cli-no-address = 没有地址
cli-unanswered = 没有答复
cli-alias = { $name } 的别名
# $lookups and $most are numbers.
cli-lookups = 查询 { $lookups } 次（最多 { $most } 次）
cli-lookups-unknown = 查询次数无法全部得知（最多 { $most } 次）
cli-key-revoked = 已撤销
cli-key-testing = 试用中
# $asked is a number.
cli-common-selectors = 已尝试 { $asked } 个常用选择器
cli-policy = 策略：{ $policy }
# $line is a number; $path a file's name.
cli-line-invalid = { $path } 第 { $line } 行：{ $reason }
cli-no-domain = { $path } 中没有域名。
