### What the checks say. The value is the title; .why says why it matters, .fix what to do.

## Settings

# $from and $login are mail addresses.
from-not-login = 发件人与登录账户不一致
    .why = 您以 { $login } 登录，却以 { $from } 发信。许多邮件服务商只接受登录地址发出的邮件。
    .fix = 将发件人改为 { $login }，或在邮件服务商处将 { $from } 添加为该账户的别名。

# $scope is default, none where the store has no scopes, or a list as stores/german.
email-communications-disabled = 商店的邮件已关闭
    .why = { $scope ->
        [none] 服务器既不发送也不接收邮件。
        [default] 商店什么也不发。Magento 甚至不让邮件排队：每封都被丢弃，却以为已经发出。
       *[other] { $scope } 的邮件已关闭，在那里会被悄悄丢弃。
    }
    .fix = 请将“Disable Email Communications”设为 No，或在 GitHub Enterprise Server 上勾选“Enable email”，然后保存。

# $choice is none, where the version has no choice, or sendmail.
sendmail-transport = 商店把邮件交给 Sendmail，而不是这台服务器
    .why = { $choice ->
        [none] 2.4.6 之前的 Magento 只能通过 PHP 的 mail() 发送。主机、用户名和密码都不起作用，而直接从网站服务器发出的邮件常被当作垃圾邮件。
       *[other] 主机、用户名和密码都不起作用，而直接从网站服务器发出的邮件常被当作垃圾邮件。Adobe 的安全声明强烈建议避免使用 Sendmail。
    }
    .fix = { $choice ->
        [none] 请升级到 2.4.6 或更高版本，或使用支持 SMTP 的邮件模块。
       *[other] 请在 Stores > Settings > Configuration > Advanced > System > Mail Sending Settings 中将“Transport”设为 SMTP。
    }

# $choice is Yes or Specified; $breaks is yes or no.
set-return-path-not-no = { $breaks ->
        [yes] Set Return Path 为 { $choice }，因此所有邮件都会失败
       *[other] Set Return Path 为 { $choice }；Adobe 的安全声明要求设为 No
    }
    .why = { $breaks ->
        [yes] 2.4.8 生成的 Sender 标头会被其邮件库拒绝。此外，Adobe 的安全声明也要求设为 No。该声明始于 2016 年（CVE-2016-10034：带引号的地址可通过 Sendmail 执行命令），2.4.x 的库已有防护。
       *[other] 该声明始于 2016 年（CVE-2016-10034：带引号的地址可通过 Sendmail 执行命令）。2.4.x 的库已有防护，但声明仍然有效，而且在 2.4.8 上这样设置会停止所有邮件。
    }
    .fix = 请将“Set Return Path”设为 No。退回的邮件会发到发件人地址。

# $port is the port; $chosen and $right are the words of the setting; $behaviour a version's behaviour.
store-tls-mode-inverted = 在 2.4.8 上 SSL 设置的含义相反，与端口 { $port } 不符
    .why = { $chosen ->
        [TLS] 设为 { $chosen } 时，此版本一开始就用 TLS，而端口 { $port } 以明文开始。日志中会出现“wrong version number”。
       *[other] 设为 { $chosen } 时，此版本以明文开始，而端口 { $port } 一开始就用 TLS。双方一直等到超时。
    }
    .fix = 端口 { $port } 请将“SSL”设为 { $right }。以后安装 AC-14985 或 2.4.9 后，只由端口决定。

# $line is none or starttls-if-offered; $store is magento, github-enterprise …
tls-not-enforced = { $line ->
        [none] 商店以明文发送
       *[other] 服务器不提供 TLS 时，商店会以明文继续
    }
    .why = { $store ->
        [github-enterprise] 服务器只在提供 STARTTLS 时使用它。途中有人隐藏这一功能，就能读到密码。“Enforce TLS auth”只管来信。
       *[other] TLS 不是强制的。途中有人隐藏服务器的这一功能，就能读到邮件和密码。
    }
    .fix = { $store ->
        [magento] 如果邮件服务商提供，请使用端口 465 并一开始就用 TLS；在 2.4.6 和 2.4.7 上，将“SSL”设为 TLS 可在端口 587 强制 STARTTLS。
       *[other] 请通过可信的网络发送，或通过放在商店旁边的自有邮件服务器发送。
    }

# $scopes is a list as stores/german; $used is Sendmail or SMTP.
transport-scope-ignored = 网站或商店视图的传输类型未被读取
    .why = { $scopes } 有自己的传输类型，而此版本只读取默认作用域的值：{ $used }。
    .fix = 请在作用域“Default Config”中设置“Transport”。

asynchronous-sending-off = 发送邮件时顾客要在结账处等待
    .why = 异步发送（Asynchronous sending）已关闭：邮件服务器慢，结账就要等；邮件服务器出故障，结账可能失败。
    .fix = 请确认 Magento 的 cron 在运行。如果在运行，请在 Sales > Sales Emails > General Settings 中将“Asynchronous sending”设为 Enable。

# $address is the no-reply address.
noreply-without-discard = 发往 no-reply 地址的邮件会被保留
    .why = 回复到 { $address } 的邮件会进来，却没有人看。
    .fix = 请勾选“Discard email addressed to the no-reply email address”。

# $value is what stands there.
support-url-invalid = 支持链接不是网址
    .why = “{ $value }”没有以 http:// 或 https:// 开头，用户无法打开。
    .fix = 请输入完整的地址，例如 https://support.example.com，或选择 Email 并输入邮件地址。

# $provider is a provider's name.
shared-credentials-per-user = 这些凭据不得与团队共享
    .why = 在 { $provider }，凭据属于一个邮件地址，只有该地址可以发信。团队其他人的邮件会被拒绝。
    .fix = 请取消团队渠道，让每个用户自行连接，或使用凭据属于整个域名的服务商。

# $host is the server.
gmail-needs-own-connection = Sales Connect 通过专用连接使用 Gmail
    .why = Gmail 不能用 SMTP 服务器凭据连接（{ $host }）。
    .fix = 请移除该 SMTP 服务器，并在 Settings > Email Settings > Email Connection 中将账户与 Gmail 连接。

# $provider is a provider's name; $minute messages a minute, 0 where there is no such limit; $day messages a day, 0 where that is not known; $burst what the store sends a minute, 0 for campaigns.
provider-not-for-bulk = { $provider } 不是批量邮件服务
    .why = { $burst ->
        [0] { $day ->
            [0] { $provider } 用于单封邮件，超出限额的部分会被限流或拒绝。Sales Connect 会同时交出一次活动的所有邮件。
           *[other] { $provider } 用于单封邮件，每天接受 { $day } 封，超出部分会被限流或拒绝。Sales Connect 会同时交出一次活动的所有邮件。
        }
       *[other] Magento 的 cron 每分钟最多发送 { $burst } 封，而 { $provider } 只接受 { $minute } 封，超出部分会被拒绝。
    }
    .fix = { $burst ->
        [0] 请使用专门发送批量邮件的服务商，或一次只发给少数人。
       *[other] 请降低“Limit per cron run”，或使用接受更多邮件的服务商。
    }

# $settings is a list as path: held → needed; $count how many.
store-differs-from-wanted = 商店的设置与测试的设置不同
    .why = { $count ->
        [one] 有 1 项设置不同：{ $settings }。
       *[other] 有 { $count } 项设置不同：{ $settings }。
    }
    .fix = 请使商店的设置一致，或用商店现有的设置测试。

## Find

host-not-found = 没有名为 { $host } 的邮件服务器
    .why = 按这个名称找不到任何服务器。多数情况下是拼写有误，或名称已更改。
    .fix = 请将主机名与邮件服务商帮助页面中的名称逐字核对。

address-family-missing = 服务器没有所选类型的地址
    .why = { $host } 的地址只有 { $addresses }，而设置只允许另一种类型（IPv4 或 IPv6）。
    .fix = 请允许两种类型的地址，然后重新测试。

find-not-recognised = 无法查询服务器的名称
    .why = 此电脑询问服务器的位置，但没有得到明确的答复。这不代表服务器本身有问题。
    .fix = 请确认此电脑已联网，然后重新测试。如果其他网页可以打开，请让网络管理员检查域名解析服务（DNS）。

## Connect

# $addresses is a list of addresses with ports.
connection-refused = 此端口上没有服务器接受连接
    .why = { $addresses } 拒绝了连接。可能是端口有误、服务器已停机，或防火墙代为拒绝。
    .fix = 请检查端口，常用的是 587（STARTTLS）或 465（TLS）。如果端口无误，请询问邮件服务商服务器是否正常运行。

# $waited is a time span with its unit.
connect-timed-out = 服务器在此端口上没有响应
    .why = { $addresses } 在 { $waited } 内没有响应。防火墙会不作提示地丢弃连接，许多网络也会封锁邮件端口。
    .fix = 请尝试端口 587 或 465。如果都没有响应，请联系网络管理员开放端口；商店服务器的端口请联系主机商开放。

# $step is the name of the step; $waited a time span with its unit.
no-greeting = 服务器接受了连接，但没有任何回应
    .why = 邮件服务器应先发出问候，而此服务器在 { $waited } 内没有发送任何内容。可能是服务器过载、有意让陌生来访者等待，或这不是邮件端口。
    .fix = 请先检查端口和安全设置。如果都正确，请稍后重新测试，或咨询邮件服务商。

# $port is the port; $chosen and $wanted are none, starttls, starttls-if-offered or implicit.
port-security-mismatch = 端口与安全设置不匹配
    .why = { $wanted ->
        [implicit] 端口 { $port } 从第一个字节起就使用 TLS，而设置开始时不使用 TLS。双方都在等待对方。
       *[other] 端口 { $port } 开始时不使用 TLS，之后通过 STARTTLS 切换。而设置要求从第一个字节起就使用 TLS。
    }
    .fix = { $wanted ->
        [implicit] 请为端口 { $port } 选择“从一开始使用 TLS”，或改用端口 587 和 STARTTLS。
       *[other] 请为端口 { $port } 选择 STARTTLS，或改用端口 465 和“从一开始使用 TLS”。
    }

hung-up = 服务器关闭了连接
    .why = 连接在对话中途断开。可能是达到了限额、此电脑的地址被封锁、服务器过载，或途中有设备切断连接。
    .fix = 请过几分钟重新测试。如果再次断开，请将下方的对话发送给邮件服务商。

malformed-reply = 在此应答的不是邮件服务器
    .why = 应答不符合 SMTP 规则。应答的可能是其他类型的服务器、网页代理或网络登录页面，也可能是服务器出了故障。
    .fix = 请检查主机和端口。如果使用酒店或访客网络，请先登录该网络。否则请将下方的对话发送给邮件服务商。

stopped-answering = 服务器停止了响应
    .why = 服务器起初有响应，之后 { $waited } 内没有任何内容传来。连接仍然保持打开。
    .fix = 请过几分钟重新测试。如果再次发生，请将下方的对话发送给邮件服务商。

connect-not-recognised = 无法连接到服务器
    .why = 连接失败，Mailproof 无法判断原因。
    .fix = 请确认此电脑已联网，然后重新测试。系统给出的信息见下方的步骤。

## Secure

starttls-missing = 服务器不提供加密连接
    .why = 设置要求使用 STARTTLS，但服务器在端口 { $port } 上不提供。该端口可能供服务器之间使用，也可能途中有设备隐藏了此功能。
    .fix = 请使用邮件服务商指定的端口，通常是 587（STARTTLS）或 465（TLS）。如果端口无误，请换一个网络测试。

# $injected is what was said in clear.
starttls-injected = 有人在加密连接中插入内容
    .why = 服务器同意 STARTTLS 之后，出现了未加密的内容：“{ $injected }”。不够谨慎的程序会信以为真。Mailproof 只作了记录，没有采信。
    .fix = 请勿通过此连接发送邮件。请换一个网络测试；如果情况相同，请将下方的对话发送给邮件服务商。

# $until is a date; $host the name that was asked for; $subject whom the certificate is for; $issuer who gave it.
certificate-expired = 服务器的证书已过期
    .why = { $subject } 的证书有效期至{ $until }。现在已无法确认对方的身份。
    .fix = 请联系 { $host } 的管理员更新证书。同时请检查此电脑的日期。

certificate-not-yet-valid = 服务器的证书尚未生效
    .why = { $subject } 的证书自{ $from }起生效。多数情况下是此电脑的时间有误。
    .fix = 请检查此电脑的日期和时间。如果无误，请联系 { $host } 的管理员。

# $names is a list of host names, perhaps empty.
certificate-name = 证书属于另一个名称
    .why = 您请求的名称：{ $host }。证书上的名称：{ $names }。这是另一台服务器，或同一台服务器的另一个名称。
    .fix = 请使用邮件服务商指定的主机名，它通常是证书上的名称之一。

certificate-self-signed = 服务器自己为自己担保
    .why = { $subject } 的证书没有其他机构的签名。途中的任何人都可以伪造一份。
    .fix = 请联系 { $host } 的管理员，改用知名证书颁发机构的证书。如果此电脑上的杀毒软件会检查邮件，请将此服务器排除在外。

certificate-untrusted = 没有已知机构为服务器担保
    .why = 证书由 { $issuer } 颁发，此电脑不认识该颁发者。可能是服务器漏发了中间证书，或此电脑上有程序在读取通信内容。
    .fix = 请联系 { $host } 的管理员，让服务器发送完整的证书链。如果颁发者是杀毒软件或您的公司，请将邮件排除在其检查范围之外。

# $fingerprint is the certificate's SHA-256.
certificate-pinned = 此证书因您的许可而被视为正常
    .why = 此电脑所知的证书颁发机构都没有为 { $subject } 担保。您只允许了这一份证书：{ $fingerprint }。
    .fix = 服务器换用知名证书颁发机构的证书后，请立即撤销此例外。

certificate-changed = 服务器出示的证书与您允许的不同
    .why = 您只为 { $host } 允许了一张证书，而服务器出示了另一张。指纹：{ $fingerprint }，颁发者：{ $issuer }。可能证书已更新，也可能是其他人在应答。
    .fix = 请向 { $host } 的运营者确认证书是否已更新。如果已更新，请取消例外后重新测试。

password-in-clear = 登录会使密码在途中暴露
    .why = 到端口 { $port } 的连接未加密。如果登录，此电脑与服务器之间的任何人都能看到密码。密码没有发送。
    .fix = 请使用邮件服务商指定的端口，并选择 STARTTLS 或“从一开始使用 TLS”。

password-sent-in-clear = 已按您的许可以未加密方式发送密码
    .why = 连接未加密。此电脑与服务器之间的任何人都可能读到用户名和密码。
    .fix = 服务器支持后，请立即改用 STARTTLS 或 TLS，然后更改密码。

line-in-clear = 邮件未经加密传输
    .why = 到端口 { $port } 的连接未加密。此电脑与服务器之间的任何人都能读取和篡改邮件。
    .fix = 请使用邮件服务商指定的端口，并选择 STARTTLS 或“从一开始使用 TLS”。

secure-not-recognised = 无法建立加密连接
    .why = 服务器与此电脑未能就 TLS 达成一致。服务器可能只支持已不再安全的版本。
    .fix = 请将下方的对话发送给服务器管理员，要求支持 TLS 1.2 或 1.3。

## Sign in

# $wanted is a mechanism or AUTO; $offered a list of mechanisms, or none.
auth-not-offered = 服务器不提供这种登录方式
    .why = { $offered ->
        [none] 服务器在此端口上完全不提供登录。可能需要先建立加密连接，也可能此端口供服务器之间使用。
       *[other] 设置要求使用 { $wanted }，而服务器提供的是 { $offered }。
    }
    .fix = { $offered ->
        [none] 请使用端口 587（STARTTLS）或 465（TLS）。如果服务器无需登录，请选择“不登录”。
       *[other] 请选择“自动”。如果已经选择，请向邮件服务商询问支持 PLAIN 或 LOGIN 的服务器。
    }

# $code is the reply's code; $reply the whole reply; $recipient an address or none.
password-refused = 服务器拒绝了此用户名和密码
    .why = 服务器答复“{ $reply }”。用户名或密码有误，或此账户不允许登录发信。
    .fix = 请重新输入两者，首尾不要有空格。启用两步验证的账户需要使用应用专用密码（授权码），可在服务商的安全设置页面获取。

sign-in-not-recognised = 登录失败
    .why = 登录失败，Mailproof 无法判断原因。
    .fix = 请将下方的对话发送给邮件服务商。

## Send

relay-denied = 服务器不转发此邮件
    .why = 服务器答复“{ $reply }”。它只为已登录的用户转发邮件，或只转发已知发件人和收件人的邮件。
    .fix = 请启用登录，并使用服务商的发信服务器，而不是收信服务器。如果已经登录，请要求服务商允许此发件人。

sender-refused = 服务器拒绝了发件人
    .why = 服务器答复“{ $reply }”。发件人地址不属于此账户，或尚未在服务商处登记。
    .fix = 请使用登录的地址发信，或在邮件服务商处验证发件人地址。

recipient-refused = 服务器拒绝了收件人
    .why = 对于 { $recipient }，服务器答复“{ $reply }”。该邮箱不存在，或不接收邮件。
    .fix = 请检查收件人地址。其他收件人不受影响。

greylisted = 服务器要求稍后重试
    .why = 服务器答复“{ $reply }”。有些服务器为了防范垃圾邮件，会先拒绝陌生来访者一次。这不是您的设置有误。
    .fix = 请等待十分钟后重新测试。如果商店会将邮件排队重发，邮件会自动送达；否则请通过邮件服务商发送。

# $id is the mail's Message-ID.
may-have-been-sent = 邮件可能已经发出
    .why = 邮件已完整交给服务器，但服务器没有说明是否接收。为避免对方收到两次，没有重试。
    .fix = 重新测试之前，请在收件人的邮箱中查看是否有邮件 { $id }。

refusal-not-recognised = 服务器拒绝了请求，Mailproof 无法识别其答复
    .why = 服务器答复“{ $reply }”。以 4 开头的代码表示“暂时不行”，以 5 开头的代码表示“不行”。
    .fix = 请将此答复和下方的对话发送给邮件服务商，这些措辞由他们制定。

send-not-recognised = 邮件未被接收
    .why = 发送失败，Mailproof 无法判断原因。
    .fix = 请将下方的对话发送给邮件服务商。
