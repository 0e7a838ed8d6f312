<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AccessBar</name>
    <message>
        <source>Easier to see and reach</source>
        <translation>看得清，够得着</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Sitting down</source>
        <translation>坐着用</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>AccountScreen</name>
    <message>
        <source>This is you: only another manager changes what you may do</source>
        <translation>这是您自己：权限要请另一位管理员改</translation>
    </message>
    <message>
        <source>Switched off: the staff badge opens nothing</source>
        <translation>已停用：码扫不开了</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>改我的密码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>设新密码</translation>
    </message>
    <message>
        <source>Let him try again</source>
        <translation>解锁，让他再试</translation>
    </message>
    <message>
        <source>Staff badge: %1</source>
        <translation>码：%1</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Lost: stop it</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Make a staff badge</source>
        <translation>做一个新码</translation>
    </message>
    <message>
        <source>Now scan his courier badge</source>
        <translation>现在扫他的小哥码</translation>
    </message>
    <message>
        <source>Rides too: %1</source>
        <translation>他也跑单：%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不了</translation>
    </message>
    <message>
        <source>Scan the courier badge</source>
        <translation>扫小哥码</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>解开</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>恢复账号</translation>
    </message>
    <message>
        <source>Now scan your courier badge</source>
        <translation>现在扫您的小哥码</translation>
    </message>
    <message>
        <source>Do you ride too?</source>
        <translation>您也跑单吗？</translation>
    </message>
    <message>
        <source>Does he ride too?</source>
        <translation>他也跑单吗？</translation>
    </message>
    <message>
        <source>The courier badge shows it; nobody of the staff acts on his own record</source>
        <translation>扫小哥码对上：自己的事不能自己办</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>停用账号</translation>
    </message>
</context>
<context>
    <name>AccountViewModel</name>
    <message>
        <source>The new PIN is set</source>
        <translation>新密码设好了</translation>
    </message>
    <message>
        <source>It works from now on</source>
        <translation>现在就能用了</translation>
    </message>
</context>
<context>
    <name>AccountsScreen</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>加一个人</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>谁能办什么</translation>
    </message>
</context>
<context>
    <name>AedScreen</name>
    <message>
        <source>AED</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>Something is wrong: tap what it is</source>
        <translation>有问题：点一下是哪种</translation>
    </message>
    <message>
        <source>Pads good until, as in 20280630</source>
        <translation>电极片有效期，如 20280630</translation>
    </message>
    <message>
        <source>Battery good until, as in 20280630</source>
        <translation>电池有效期，如 20280630</translation>
    </message>
    <message>
        <source>Save both dates</source>
        <translation>保存两个日期</translation>
    </message>
</context>
<context>
    <name>AedViewModel</name>
    <message>
        <source>Not noted</source>
        <translation>还没记</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>能用到 %1</translation>
    </message>
    <message>
        <source>That is no date</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>Nothing known to be wrong</source>
        <translation>没发现问题</translation>
    </message>
</context>
<context>
    <name>AlarmView</name>
    <message>
        <source>Nobody is on duty now</source>
        <translation>现在没人值班</translation>
    </message>
    <message>
        <source>The duty officer is being called</source>
        <translation>正在叫值班人员</translation>
    </message>
    <message>
        <source>Called at %1</source>
        <translation>%1 求助</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>The alarm sounds until somebody comes</source>
        <translation>警报会一直响，直到有人来</translation>
    </message>
    <message>
        <source>In danger of life call 120 now</source>
        <translation>有生命危险，马上打 120</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>Staff: show your badge to the scanner</source>
        <translation>工作人员：请扫自己的码</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>按错了</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>First aid: %1</source>
        <translation>急救：%1</translation>
    </message>
</context>
<context>
    <name>AmenitiesScreen</name>
    <message>
        <source>What would you like?</source>
        <translation>来点什么？</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不要了</translation>
    </message>
</context>
<context>
    <name>AmenitiesViewModel</name>
    <message>
        <source>Done; take care</source>
        <translation>记好了，慢用，小心烫</translation>
    </message>
    <message>
        <source>%1; the number is called out</source>
        <translation>%1，好了会叫号</translation>
    </message>
</context>
<context>
    <name>Amenity</name>
    <message>
        <source>Hot water</source>
        <translation>热水</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation>凉水</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Ginger soup</source>
        <translation>姜茶</translation>
    </message>
    <message>
        <source>Mung-bean soup</source>
        <translation>绿豆汤</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>微波炉</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <translation>热宝</translation>
    </message>
    <message>
        <source>Sewing kit</source>
        <translation>针线包</translation>
    </message>
    <message>
        <source>Rest seat</source>
        <translation>歇脚座</translation>
    </message>
    <message>
        <source>Shower</source>
        <translation>淋浴</translation>
    </message>
    <message>
        <source>Staff bring it</source>
        <translation>有人给您送来</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还有 %1 份</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1 号 · %2</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>%1 before you</source>
        <translation>前面还有 %1 位</translation>
    </message>
    <message>
        <source>Ready: fetch it before %1</source>
        <translation>好了，%1 前来拿</translation>
    </message>
    <message>
        <source>Somebody is at it</source>
        <translation>正在给您弄</translation>
    </message>
    <message>
        <source>Drinks · warmth</source>
        <translation>喝水·取暖</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Ready: No. %1</source>
        <translation>%1 号好了</translation>
    </message>
    <message>
        <source>No. %1 being made</source>
        <translation>%1 号正在做</translation>
    </message>
    <message>
        <source>Its number is called here</source>
        <translation>做好了在这里叫号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Please fetch it</source>
        <translation>请来拿</translation>
    </message>
    <message>
        <source>%1 waiting to be served</source>
        <translation>%1 位小哥等着</translation>
    </message>
    <message>
        <source>Staff, scan your badge</source>
        <translation>值班的请扫码</translation>
    </message>
    <message>
        <source>Charging: %1 / %2 free</source>
        <translation>充电空位 %1 / %2</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 空出来了</translation>
    </message>
    <message>
        <source>Scan by %1</source>
        <translation>请在 %1 前扫码</translation>
    </message>
    <message>
        <source>Time is up: %1, please clear</source>
        <translation>%1 号到点了，请来取</translation>
    </message>
    <message>
        <source>Next free about %1</source>
        <translation>最早空出 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 人在排队</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>在站 %1 人</translation>
    </message>
    <message>
        <source>%1 check-ins today</source>
        <translation>今日签到 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>开放 %1</translation>
    </message>
    <message>
        <source>Scan at night too</source>
        <translation>关门以后扫码照样能用</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Someone is on duty</source>
        <translation>值班人员在岗</translation>
    </message>
    <message>
        <source>Press Help, bottom left</source>
        <translation>有事点左下角的求助</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>现在没人值班</translation>
    </message>
    <message>
        <source>Hot water is always there</source>
        <translation>热水照样有</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hello! Please show your code</source>
        <translation>您好，请出示二维码</translation>
    </message>
    <message>
        <source>Hold your code to the scanner or camera</source>
        <translation>把码对准下方扫码口或摄像头</translation>
    </message>
    <message>
        <source>Hold your QR code to the scanner below</source>
        <translation>把卡上或手机上的码对准下方扫码口</translation>
    </message>
    <message>
        <source>Signs out after %1 s idle · No network, no picture kept</source>
        <translation>签到后 %1 秒没人点，屏幕自动退出 · 不联网，摄像头不存画面</translation>
    </message>
    <message>
        <source>Signs out after %1 s idle · No network: your data stays here</source>
        <translation>签到后 %1 秒没人点，屏幕自动退出 · 本机不联网，您的信息只留在本站</translation>
    </message>
</context>
<context>
    <name>AttractViewModel</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 · may be wrong</source>
        <translation>%1 · 时间可能不准</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <source>Give points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Take some</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Conduct credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少分</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>为什么加</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>扣什么</translation>
    </message>
    <message>
        <source>Which rule was broken</source>
        <translation>犯了哪一条</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>凭什么说</translation>
    </message>
</context>
<context>
    <name>AwardScreen</name>
    <message>
        <source>Give points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Exactly so many</source>
        <translation>正好几分</translation>
    </message>
    <message>
        <source>What was seen; he reads it, too</source>
        <translation>当时看到了什么（本人也看得到）</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on, with a second person</source>
        <translation>继续，要另一位一起</translation>
    </message>
    <message>
        <source>One person alone may not do this. Somebody else of the staff scans his badge now.</source>
        <translation>这件事一个人办不了，请另一位工作人员扫自己的码。</translation>
    </message>
    <message>
        <source>Nobody is here now: later</source>
        <translation>现在没别人，以后再办</translation>
    </message>
</context>
<context>
    <name>AwardViewModel</name>
    <message>
        <source>It waits for a second person</source>
        <translation>等另一位来批</translation>
    </message>
    <message>
        <source>Under Points on the board</source>
        <translation>在值班台的“积分”里</translation>
    </message>
    <message>
        <source>The points are there</source>
        <translation>加上了</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>记下了</translation>
    </message>
    <message>
        <source>He has seven days to appeal</source>
        <translation>七天内他可以申诉</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 现有 %2</translation>
    </message>
</context>
<context>
    <name>Beat</name>
    <message>
        <source>Change over!</source>
        <translation>换人按！</translation>
    </message>
    <message>
        <source>110 a minute</source>
        <translation>每分钟 110 下</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>响</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>My PIN and rights</source>
        <translation>我的密码和权限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Drinks and menu</source>
        <translation>饮水和菜单</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>导出到 U 盘</translation>
    </message>
    <message>
        <source>Charging places</source>
        <translation>充电位</translation>
    </message>
    <message>
        <source>Kits and AED</source>
        <translation>药箱和 AED</translation>
    </message>
    <message>
        <source>Look at seals and at the AED; keepers and lists</source>
        <translation>查封签、查 AED，定负责人和起步清单</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Count a kit or a shelf; look at differences</source>
        <translation>点一个药箱或货架，核对差额</translation>
    </message>
    <message>
        <source>I have 10 minutes</source>
        <translation>我有 10 分钟</translation>
    </message>
    <message>
        <source>The most urgent that fits into a few minutes</source>
        <translation>几分钟里先做最要紧的</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Put in what came, throw away what expired, shop</source>
        <translation>放进新到的，拿出过期的，看采购单</translation>
    </message>
    <message>
        <source>Products and places</source>
        <translation>物品和位置</translation>
    </message>
    <message>
        <source>What is stocked, where it lies, how much at least</source>
        <translation>备哪些东西，放在哪里，最少放几份</translation>
    </message>
    <message>
        <source>Books and things</source>
        <translation>图书和共享物品</translation>
    </message>
    <message>
        <source>Kits and stock</source>
        <translation>药箱和物资</translation>
    </message>
    <message>
        <source>Points and rewards</source>
        <translation>积分和兑换</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>What is kept for whom, what there is, what it costs</source>
        <translation>给谁留着、有什么、要多少分</translation>
    </message>
    <message>
        <source>What wants another person&apos;s yes, and what earns</source>
        <translation>等别人点头的，还有怎么得分</translation>
    </message>
</context>
<context>
    <name>BoardNotices</name>
    <message>
        <source>The clock may be wrong: confirm the time</source>
        <translation>时间可能不准，请核对</translation>
    </message>
    <message>
        <source>%1 to confirm</source>
        <translation>%1 人等着确认</translation>
    </message>
    <message>
        <source>Counts that wait for you: %1</source>
        <translation>%1 样等您再数或核对</translation>
    </message>
    <message>
        <source>Points to decide about: %1</source>
        <translation>积分有 %1 件等您定</translation>
    </message>
    <message>
        <source>Rewards kept for couriers: %1. Scan the slip</source>
        <translation>有 %1 份兑换等着领，扫兑换码</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Board</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>%1 help called, pressed by mistake</source>
        <translation>%1 有人求助（说是按错了）</translation>
    </message>
    <message>
        <source>%1 help called</source>
        <translation>%1 有人求助</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>处理好了</translation>
    </message>
    <message>
        <source>%1 help called; somebody went at %2</source>
        <translation>%1 有人求助，%2 有人去了</translation>
    </message>
    <message>
        <source>No open alarms</source>
        <translation>没有警报</translation>
    </message>
    <message>
        <source>Nobody is waiting for anything</source>
        <translation>没人等着</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>在站 %1 人</translation>
    </message>
    <message>
        <source>%1 check-ins today</source>
        <translation>今日签到 %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>现在没人值班</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>First aid: %1</source>
        <translation>急救：%1</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message>
        <source>The disk does not answer, nothing may be saved: call the manager</source>
        <translation>磁盘没反应，可能什么都存不下：请叫管理员来看</translation>
    </message>
    <message>
        <source>Only %1 MB left on the disk: have the manager clear at least %2 MB</source>
        <translation>磁盘只剩 %1 MB 了：请管理员在这台电脑上至少清出 %2 MB</translation>
    </message>
    <message>
        <source>The disk is full, nothing is saved: have at least %2 MB cleared now</source>
        <translation>磁盘满了，什么都存不下：请管理员现在就至少清出 %2 MB</translation>
    </message>
    <message>
        <source>You are off duty</source>
        <translation>您下岗了</translation>
    </message>
    <message>
        <source>You are on duty</source>
        <translation>您上岗了</translation>
    </message>
    <message>
        <source>Help calls whoever is on duty</source>
        <translation>有人按求助，就叫在岗的人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>BoxScreen</name>
    <message>
        <source>Unknown code</source>
        <translation>这个码还没人认过</translation>
    </message>
    <message>
        <source>%1: which product is it?</source>
        <translation>%1：这是哪样东西？</translation>
    </message>
    <message>
        <source>%1: no product is set up yet</source>
        <translation>%1：本站还没有登记物品</translation>
    </message>
    <message>
        <source>%1: go back and choose the product from the list; tell the staff, they make the code known</source>
        <translation>%1：请返回，从清单里选这样东西；再告诉工作人员，由他们把这个码认下来</translation>
    </message>
    <message>
        <source>It is something new</source>
        <translation>是新东西</translation>
    </message>
</context>
<context>
    <name>BoxViewModel</name>
    <message>
        <source>It is: %1</source>
        <translation>就是：%1</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Couriers&apos; Home</source>
        <translation>快递之家</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call 120 and say:</source>
        <translation>打 120，说：</translation>
    </message>
    <message>
        <source>The address of this station is not set yet: read the sign at the door or ask somebody near you</source>
        <translation>本站地址还没有设置：看门口的牌子，或问身边的人</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>这里是 %1</translation>
    </message>
    <message>
        <source>Say what happened and how many are hurt. Do not hang up first.</source>
        <translation>再说出了什么事、几个人受伤。别先挂电话。</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>Where the AED hangs is not set: ask for it aloud</source>
        <translation>本站没写 AED 在哪儿，大声问问旁边的人</translation>
    </message>
    <message>
        <source>AED: %1</source>
        <translation>AED：%1</translation>
    </message>
    <message>
        <source>Duty phone: %1</source>
        <translation>值班电话：%1</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Called: what to do</source>
        <translation>打了，怎么救</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>#%1</source>
        <translation>%1 号</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Call 120 and say:</source>
        <translation>打 120，说：</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>这里是 %1</translation>
    </message>
    <message>
        <source>The address of this station is not set yet: read the sign at the door or ask somebody near you</source>
        <translation>本站地址还没有设置：看门口的牌子，或问身边的人</translation>
    </message>
    <message>
        <source>Then say: %1</source>
        <translation>再说：%1</translation>
    </message>
    <message>
        <source>Loudspeaker on, do not hang up first. One calls, one helps.</source>
        <translation>开免提，别先挂电话。一个人打，一个人救。</translation>
    </message>
    <message>
        <source>Where the AED hangs is not set: ask for it aloud</source>
        <translation>本站没写 AED 在哪儿，大声问问旁边的人</translation>
    </message>
    <message>
        <source>AED: %1</source>
        <translation>AED：%1</translation>
    </message>
    <message>
        <source>Let somebody wait for the ambulance at the door</source>
        <translation>请人到门口等急救车</translation>
    </message>
    <message>
        <source>Duty phone: %1. Let somebody wait for the ambulance at the door</source>
        <translation>值班电话：%1。请人到门口等急救车</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Ask first</source>
        <translation>先问一句</translation>
    </message>
    <message>
        <source>All right, go on</source>
        <translation>没问题，接着做</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不行，跳过</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Photograph this badge now</source>
        <translation>请用手机拍下这张码</translation>
    </message>
    <message>
        <source>The new badge</source>
        <translation>新码</translation>
    </message>
    <message>
        <source>It is shown only this once; a lost picture means a new badge</source>
        <translation>只显示这一次，照片丢了就要换新码</translation>
    </message>
    <message>
        <source>I have the picture</source>
        <translation>拍好了</translation>
    </message>
    <message>
        <source>Photograph your badge now</source>
        <translation>请用手机拍下这张码</translation>
    </message>
    <message>
        <source>It is shown only this once. Your phone can be scanned here right away: you are in then</source>
        <translation>只显示这一次。拍好了，也可以直接拿手机上的码在这儿扫一下，就进来了</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>here: %1</source>
        <translation>在架 %1 件</translation>
    </message>
    <message>
        <source>all on loan</source>
        <translation>都借出去了</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>现在没有</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>here</source>
        <translation>在架</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢了</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>下架了</translation>
    </message>
    <message>
        <source>to read here only</source>
        <translation>只能在这儿看</translation>
    </message>
    <message>
        <source>stands right</source>
        <translation>放对了</translation>
    </message>
    <message>
        <source>belongs on another shelf: put it there</source>
        <translation>是别的书架的，放回那儿去</translation>
    </message>
    <message>
        <source>is on loan by the books: have it returned</source>
        <translation>账上还借着，请先办归还</translation>
    </message>
    <message>
        <source>was lost: found again</source>
        <translation>以前丢的，找回来了</translation>
    </message>
    <message>
        <source>was withdrawn: do not put it back</source>
        <translation>已经下架，别放回去</translation>
    </message>
    <message>
        <source>Books · umbrellas</source>
        <translation>借书借伞</translation>
    </message>
    <message>
        <source>Look what there is to borrow</source>
        <translation>看看有什么能借</translation>
    </message>
</context>
<context>
    <name>Charging</name>
    <message>
        <source>Phone locker</source>
        <translation>手机柜</translation>
    </message>
    <message>
        <source>USB-C desk</source>
        <translation>充电桌</translation>
    </message>
    <message>
        <source>Battery bay</source>
        <translation>电瓶柜</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>USB-C</source>
        <translation>USB-C</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>电瓶</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空着</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>占着</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>到点了</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>坏了</translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation>钥匙被带走了</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>坏了</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>在打扫</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>别的原因</translation>
    </message>
    <message>
        <source>The lock did not answer</source>
        <translation>锁没反应</translation>
    </message>
    <message>
        <source>The lock answered oddly</source>
        <translation>锁的回应不对</translation>
    </message>
    <message>
        <source>The lock board is unplugged</source>
        <translation>锁板没接上</translation>
    </message>
    <message>
        <source>No lock board is set up</source>
        <translation>锁板还没设</translation>
    </message>
    <message>
        <source>Nobody saw whether it opened</source>
        <translation>不知道开没开</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>%1 / %2 free</source>
        <translation>空位 %1 / %2</translation>
    </message>
    <message>
        <source>First free about %1</source>
        <translation>大概 %1 有空位</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>都占满了</translation>
    </message>
    <message>
        <source>C%1</source>
        <translation>充%1</translation>
    </message>
    <message>
        <source>No. %1 · %2 before you</source>
        <translation>%1 号 · 您前面还有 %2 人</translation>
    </message>
    <message>
        <source>No. %1 · nobody before you</source>
        <translation>%1 号 · 您前面没人</translation>
    </message>
    <message>
        <source>%1 is kept for you</source>
        <translation>%1 给您留着</translation>
    </message>
    <message>
        <source>%1 is held for you</source>
        <translation>%1 给您占着</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，到 %2</translation>
    </message>
    <message>
        <source>Time is up at %1</source>
        <translation>%1 到时间了</translation>
    </message>
</context>
<context>
    <name>ChargingScreen</name>
    <message>
        <source>Opening the door…</source>
        <translation>正在开门…</translation>
    </message>
    <message>
        <source>My places</source>
        <translation>我的充电位</translation>
    </message>
    <message>
        <source>What to charge?</source>
        <translation>您要充什么？</translation>
    </message>
</context>
<context>
    <name>ChargingSentences</name>
    <message>
        <source>%1 is kept for you</source>
        <translation>%1 给您留着</translation>
    </message>
    <message>
        <source>%1 is held for you</source>
        <translation>%1 给您占着</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 归您用</translation>
    </message>
    <message>
        <source>Your time at %1 is up</source>
        <translation>%1 到时间了</translation>
    </message>
    <message>
        <source>The door of %1 does not open</source>
        <translation>%1 的门打不开</translation>
    </message>
    <message>
        <source>You are number %1, waiting for: %2</source>
        <translation>您是 %1 号，在等%2</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>现在用</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>不排了</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Take my things</source>
        <translation>取走，用完了</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>充好了</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>再充一会儿</translation>
    </message>
    <message>
        <source>Please call staff; your things stay yours</source>
        <translation>请叫值班人员；东西还是您的</translation>
    </message>
    <message>
        <source>%1 left, then the next number is called</source>
        <translation>还剩 %1，过了就叫下一位</translation>
    </message>
    <message>
        <source>Until %1, then others may have it</source>
        <translation>留到 %1，过了就给别人</translation>
    </message>
    <message>
        <source>Please take your things now</source>
        <translation>请马上取走您的东西</translation>
    </message>
    <message>
        <source>Somebody waits: please clear it within %1 min</source>
        <translation>有人在等，请在 %1 分钟内腾出来</translation>
    </message>
    <message>
        <source>%1 min left; somebody waits for a place</source>
        <translation>还有 %1 分钟；有人在排队</translation>
    </message>
    <message>
        <source>%1 min left; it goes on while nobody waits</source>
        <translation>还有 %1 分钟；没人等就接着充</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>%1 before you</source>
        <translation>前面还有 %1 位</translation>
    </message>
    <message>
        <source>first free about %1</source>
        <translation>大概 %1 有空位</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>the big screen calls your number</source>
        <translation>轮到您，大屏会叫号</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空位 %1 / %2</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>都占满了</translation>
    </message>
    <message>
        <source>First free about %1</source>
        <translation>大概 %1 有空位</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 人在排队</translation>
    </message>
    <message>
        <source>Hold one</source>
        <translation>先占一个</translation>
    </message>
    <message>
        <source>for %1 minutes</source>
        <translation>占 %1 分钟</translation>
    </message>
    <message>
        <source>Out of order just now</source>
        <translation>现在用不了</translation>
    </message>
</context>
<context>
    <name>ChargingViewModel</name>
    <message>
        <source>The door is open</source>
        <translation>门开了</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Have you got everything?</source>
        <translation>东西都拿好了吗？</translation>
    </message>
    <message>
        <source>Please close it again</source>
        <translation>用完请关好门</translation>
    </message>
    <message>
        <source>You are number %1</source>
        <translation>您是 %1 号</translation>
    </message>
    <message>
        <source>The big screen calls it, please stay near</source>
        <translation>轮到您大屏会叫号，别走远</translation>
    </message>
    <message>
        <source>%1 is held for you</source>
        <translation>%1 给您占着</translation>
    </message>
    <message>
        <source>Please come by %1</source>
        <translation>请在 %1 之前来用</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 开了</translation>
    </message>
    <message>
        <source>Put it in, plug it in, close it</source>
        <translation>放进去，插上线，关好门</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 归您用</translation>
    </message>
    <message>
        <source>Until %1 at least</source>
        <translation>至少能用到 %1</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>门没打开</translation>
    </message>
    <message>
        <source>Please call staff; your things stay yours</source>
        <translation>请叫值班人员；东西还是您的</translation>
    </message>
    <message>
        <source>You are first in the queue now, as number %1</source>
        <translation>您现在排第一个，%1 号</translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Welcome</source>
        <translation>您好</translation>
    </message>
    <message>
        <source>There is no station on this computer yet</source>
        <translation>这台电脑还没设过站点</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>设置本站</translation>
    </message>
    <message>
        <source>About five minutes; a phone to photograph two codes</source>
        <translation>大约五分钟；备好手机，要拍两个码</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>稍等…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Made-up people, no scanner needed</source>
        <translation>人都是编的，不用扫码枪，随便点</translation>
    </message>
</context>
<context>
    <name>ChoiceViewModel</name>
    <message>
        <source>There is no station here yet</source>
        <translation>这里还没设过站点</translation>
    </message>
    <message>
        <source>Set it up first, or try the demo</source>
        <translation>先设置本站，或者试用演示</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>No, it is wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ClockStep</name>
    <message>
        <source>Is this the right time?</source>
        <translation>现在的时间对吗？</translation>
    </message>
    <message>
        <source>If not, type it: year, month, day, hour, minute, like 202611231405</source>
        <translation>不对就按年月日时分输入，比如 202611231405</translation>
    </message>
    <message>
        <source>The right time</source>
        <translation>现在的时间</translation>
    </message>
</context>
<context>
    <name>ClockViewModel</name>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>There is no such time</source>
        <translation>没有这个时间</translation>
    </message>
    <message>
        <source>Please type it once more</source>
        <translation>请再输一遍</translation>
    </message>
    <message>
        <source>The time is confirmed</source>
        <translation>时间已核对</translation>
    </message>
    <message>
        <source>Is this the right time?</source>
        <translation>现在的时间对吗？</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>今天几月几号？</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <translation>现在几点？</translation>
    </message>
    <message>
        <source>Month and day: 1123; with the year: 20261123</source>
        <translation>月和日，比如 1123；也可以带年份：20261123</translation>
    </message>
    <message>
        <source>24 hours: 1405</source>
        <translation>24 小时制，比如 1405</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Delete one letter</source>
        <translation>删一个字</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The manager&apos;s badge</source>
        <translation>管理员的码</translation>
    </message>
    <message>
        <source>Photograph it or write it down, and keep it in a safe place: without it nobody can open the station on another computer. It is shown only now</source>
        <translation>拍下来或抄下来，收好。换电脑时没有它，谁也打不开本站。只显示这一次</translation>
    </message>
    <message>
        <source>Photograph it with your phone: it is your key to the board, with your PIN</source>
        <translation>用手机拍下来：扫它，再输密码，就能管理本站</translation>
    </message>
</context>
<context>
    <name>CompanyChoice</name>
    <message>
        <source>Another one</source>
        <translation>其他公司</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>There is more below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>回到上面</translation>
    </message>
    <message>
        <source>He agrees: make the badge</source>
        <translation>本人同意，出码</translation>
    </message>
    <message>
        <source>I agree: make my badge</source>
        <translation>同意，出码</translation>
    </message>
    <message>
        <source>We note your name, company, phone if you give it, when you come, what you use and your points. First aid is never noted with a name.</source>
        <translation>我们记：姓名、公司、手机号（留了才有）、几点来的、用了什么、积分。急救从来不记名字。</translation>
    </message>
    <message>
        <source>Each visit goes after %1, what you asked the staff for after %2, who had a loan %5 after it came back. Not here for %3: all of it goes. You leave the station: all of it goes after %4.</source>
        <translation>每次来的记录过 %1就删；请值班人员拿东西的记录过 %2就删；借过什么，还了 %5后就不记名；%3没来，全删；您要是注销、以后不来了，过 %4就全删。</translation>
    </message>
    <message>
        <source>Only the staff of this station see it, and it is noted who opened your page. There is no network; names leave this machine only locked, with two of the staff there.</source>
        <translation>只有本站工作人员能看，谁点开过都有记录。这台机器不联网；名字要拷走，得两个人在场、上了锁才行。</translation>
    </message>
    <message>
        <source>Old backups hold it up to %1 months longer; what the street office took away before stays with them.</source>
        <translation>旧备份里最多再留 %1 个月；街道以前拷走的，归街道管。</translation>
    </message>
    <message>
        <source>See it, correct it, erase it: scan your code and tap About me, or ask the staff.</source>
        <translation>想看、想改、想删：扫码点“我的”，自己就能办；找值班人员也行。</translation>
    </message>
    <message>
        <source>The staff confirm you within %1. Until then you may come in and drink, without points; after that the code stops.</source>
        <translation>值班人员 %1内会跟您当面确认。没确认也能进来喝水，只是先不记分；过了时间，这张码就停了。</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>used, not recorded</source>
        <translation>用了没记</translation>
    </message>
    <message>
        <source>damaged, thrown away</source>
        <translation>坏了，扔了</translation>
    </message>
    <message>
        <source>miscounted before</source>
        <translation>以前数错了</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>说不清</translation>
    </message>
    <message>
        <source>%1 %2 too few</source>
        <translation>少 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 too many</source>
        <translation>多 %1 %2</translation>
    </message>
</context>
<context>
    <name>CountScreen</name>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1：减一</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1：加一</translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message>
        <source>The staff look at it; you may go</source>
        <translation>工作人员会核对，您可以走了</translation>
    </message>
    <message>
        <source>Noted, thank you</source>
        <translation>记下了，谢谢</translation>
    </message>
    <message>
        <source>%1 far off: somebody else counts that again; you may go</source>
        <translation>有 %1 样差得多，会有别人再数一遍，您可以走了</translation>
    </message>
    <message>
        <source>Everything is noted, thank you</source>
        <translation>都记下了，谢谢</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>数完了</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>数过了</translation>
    </message>
    <message>
        <source>Count: %1</source>
        <translation>清点：%1</translation>
    </message>
    <message>
        <source>%1: how many %2?</source>
        <translation>%1有几%2？</translation>
    </message>
    <message>
        <source>Count it yourself, all that lies there, expired ones too</source>
        <translation>请您自己数一遍：放在那儿的都算，过期的也算</translation>
    </message>
    <message>
        <source>Somebody counts here already: go on with it</source>
        <translation>已经有人在数了，请接着数</translation>
    </message>
    <message>
        <source>All that lies there, expired ones too · %1 of %2 counted</source>
        <translation>放在那儿的都算，过期的也算 · 数了 %1 样，共 %2 样</translation>
    </message>
</context>
<context>
    <name>CountdownButton</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish · %1</source>
        <translation>完成 · %1</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Counts</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Tap a kit or a shelf and count what lies there</source>
        <translation>点一个药箱或柜子，数数里面有多少</translation>
    </message>
    <message>
        <source>Nothing is stocked yet</source>
        <translation>还没有物品</translation>
    </message>
</context>
<context>
    <name>CountsViewModel</name>
    <message>
        <source>far off: please count it again</source>
        <translation>差得多，请您再数一遍</translation>
    </message>
    <message>
        <source>two people counted it: is it so?</source>
        <translation>两个人数过了，请您核对</translation>
    </message>
    <message>
        <source>waits for another person to count it</source>
        <translation>等别人再数一遍</translation>
    </message>
    <message>
        <source>waits for the staff</source>
        <translation>等工作人员核对</translation>
    </message>
    <message>
        <source>last counted %1</source>
        <translation>上次 %1 数过</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>还没数过</translation>
    </message>
    <message>
        <source>products: %1 · %2</source>
        <translation>%1 样 · %2</translation>
    </message>
    <message>
        <source>being counted, %1 left</source>
        <translation>正在数，还剩 %1 样</translation>
    </message>
    <message>
        <source>%1 · booked back</source>
        <translation>%1 · 撤回了</translation>
    </message>
</context>
<context>
    <name>CourierPinViewModel</name>
    <message>
        <source>Enter your PIN</source>
        <translation>输入您的密码</translation>
    </message>
    <message>
        <source>Once more, the same</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>设一个密码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Six digits that only you know: so nobody spends your points with a lost badge</source>
        <translation>六位数字，只有您自己知道：码丢了，别人也花不了您的分</translation>
    </message>
    <message>
        <source>Forgotten? Go to the staff with your badge</source>
        <translation>忘了？带着码找工作人员</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>That did not work</source>
        <translation>刚才没办成</translation>
    </message>
    <message>
        <source>The last tap may not have been saved. Please call staff</source>
        <translation>刚才那一下可能没存上，请叫工作人员</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Correct</source>
        <translation>改</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Courier</source>
        <translation>小哥</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>刚来登记的</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Paused badge</source>
        <translation>停用的码</translation>
    </message>
    <message>
        <source>Stopped badge</source>
        <translation>挂失的码</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>别处的码</translation>
    </message>
</context>
<context>
    <name>DemoTray</name>
    <message>
        <source>Sample badges</source>
        <translation>试用码</translation>
    </message>
    <message>
        <source>Tap a badge as if you scanned it</source>
        <translation>点一张码，就当扫了它</translation>
    </message>
    <message>
        <source>PIN of all staff here: %1</source>
        <translation>这里工作人员的密码都是 %1</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Books and things</source>
        <translation>图书和共享物品</translation>
    </message>
    <message>
        <source>Title, author, pfdsj, or scan</source>
        <translation>书名、作者、pfdsj，或扫一下</translation>
    </message>
    <message>
        <source>Nothing is here yet: scan the ISBN of a book</source>
        <translation>还没有书：扫一下书后面的条码</translation>
    </message>
    <message>
        <source>Nothing is called so; try fewer letters</source>
        <translation>没找到，少打几个字试试</translation>
    </message>
    <message>
        <source>Go along the shelves</source>
        <translation>去盘点书架</translation>
    </message>
    <message>
        <source>Bring a catalogue in</source>
        <translation>从 U 盘导入目录</translation>
    </message>
    <message>
        <source>Loans and holds</source>
        <translation>借还和预约</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>加一种</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message>
        <source>Labels to print: %1</source>
        <translation>要打的标签：%1</translation>
    </message>
</context>
<context>
    <name>DifferenceScreen</name>
    <message>
        <source>Why? Tap one, then book it</source>
        <translation>怎么回事？点一个，再入账</translation>
    </message>
    <message>
        <source>It is so, book it</source>
        <translation>没错，入账</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>再数一遍</translation>
    </message>
</context>
<context>
    <name>DifferenceViewModel</name>
    <message>
        <source>It is booked</source>
        <translation>入账了</translation>
    </message>
    <message>
        <source>in the books %1 · counted %2 · counted again by another person %3</source>
        <translation>账上 %1 · 先数 %2 · 换人再数 %3</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Stay until the ambulance has taken over</source>
        <translation>守着他，直到急救车接手</translation>
    </message>
    <message>
        <source>Stay until all is well</source>
        <translation>守着他，直到好了</translation>
    </message>
    <message>
        <source>Let somebody wait at the door and show the way.</source>
        <translation>请一个人到门口等车、带路。</translation>
    </message>
    <message>
        <source>Getting worse, or not sure? Call 120, or press Help for the person on duty.</source>
        <translation>变重了，或者拿不准：打 120，或点“求助”叫值班的人。</translation>
    </message>
    <message>
        <source>Nothing was noted of anybody here.</source>
        <translation>这里没有记下任何人。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>还有别的事</translation>
    </message>
    <message>
        <source>Close first aid</source>
        <translation>关掉急救</translation>
    </message>
</context>
<context>
    <name>DoorWait</name>
    <message>
        <source>You need not stay on this page: whatever you do, you are told when it is open</source>
        <translation>不用在这儿等：门开了，在哪个页面都会告诉您</translation>
    </message>
    <message>
        <source>Something else meanwhile</source>
        <translation>先忙别的</translation>
    </message>
</context>
<context>
    <name>DutyButton</name>
    <message>
        <source>Go off duty</source>
        <translation>下岗</translation>
    </message>
    <message>
        <source>Go on duty</source>
        <translation>上岗</translation>
    </message>
</context>
<context>
    <name>EditScreen</name>
    <message>
        <source>The right name</source>
        <translation>正确的名字</translation>
    </message>
    <message>
        <source>The right company</source>
        <translation>正确的公司</translation>
    </message>
    <message>
        <source>The right phone</source>
        <translation>正确的手机号</translation>
    </message>
    <message>
        <source>As on the work card</source>
        <translation>写您的真名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the phone off the record</source>
        <translation>把手机号删掉</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>The passphrase for the locked part. Write it down: it is shown only now.</source>
        <translation>上锁部分的密码。请抄下来，只显示这一次。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>抄好了</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>What is the name?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>哪家公司？</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>手机号（可以不填）</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>同意吗？</translation>
    </message>
    <message>
        <source>As on the work card</source>
        <translation>写您的真名</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>您叫什么名字？</translation>
    </message>
    <message>
        <source>Your company?</source>
        <translation>您跑哪家公司？</translation>
    </message>
    <message>
        <source>Your phone? (optional)</source>
        <translation>您的手机号（可以不留）</translation>
    </message>
    <message>
        <source>For the day something was left behind; nobody else gets it</source>
        <translation>落下东西好找到您，不给别人</translation>
    </message>
</context>
<context>
    <name>EraseScreen</name>
    <message>
        <source>Erase everything about this person</source>
        <translation>把这个人的全部资料删掉</translation>
    </message>
    <message>
        <source>Only when he asks for it. Name, phone, badges, visits and points go now and for good; the figures of the day stay, without him.</source>
        <translation>本人要求才删。名字、手机号、码、到站记录、积分马上全没，找不回来；每天的人次还在，但看不出是谁。</translation>
    </message>
    <message>
        <source>Old backups still hold him for some months; whoever restores one forgets him again by itself.</source>
        <translation>旧备份里还会留几个月；哪天恢复备份，会自动再删一遍。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部删掉</translation>
    </message>
</context>
<context>
    <name>EraseViewModel</name>
    <message>
        <source>Erased</source>
        <translation>删干净了</translation>
    </message>
    <message>
        <source>Nothing of this person is left</source>
        <translation>这个人的资料一点没留</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 GB free</source>
        <translation>还能放 %1 GB</translation>
    </message>
    <message>
        <source>Locked; wants a second person</source>
        <translation>上锁带走，要两个人</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>If the stick holds a folder ending in .part, the next export takes it away</source>
        <translation>U 盘上要是有 .part 结尾的文件夹，下次导出会清掉</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到站记录</translation>
    </message>
    <message>
        <source>Check-ins by day and company</source>
        <translation>每天各公司签到数</translation>
    </message>
    <message>
        <source>Codes that were not read</source>
        <translation>没认出的码</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>喝水取暖用了多少</translation>
    </message>
    <message>
        <source>What was lent, by day</source>
        <translation>借出的东西（按天）</translation>
    </message>
    <message>
        <source>Stock: what is there</source>
        <translation>库存：现在有的</translation>
    </message>
    <message>
        <source>Stock: what came and went</source>
        <translation>库存：进出</translation>
    </message>
    <message>
        <source>Stock: what was thrown away</source>
        <translation>库存：扔掉的</translation>
    </message>
    <message>
        <source>Rewards handed over</source>
        <translation>兑换领走</translation>
    </message>
    <message>
        <source>Volunteers&apos; minutes</source>
        <translation>志愿服务时间</translation>
    </message>
    <message>
        <source>Stock: what counts found</source>
        <translation>物资：清点差额</translation>
    </message>
    <message>
        <source>Stock: what to buy</source>
        <translation>物资：要买什么</translation>
    </message>
    <message>
        <source>Kits: what was checked</source>
        <translation>药箱：检查记录</translation>
    </message>
    <message>
        <source>AED: what was checked</source>
        <translation>AED：检查记录</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>People, with names and phones</source>
        <translation>人员（有姓名、电话）</translation>
    </message>
    <message>
        <source>Journal in full, to check it</source>
        <translation>完整流水（核对用）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>这个月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>What it left on the stick: %1</source>
        <translation>U 盘上还留着：%1</translation>
    </message>
    <message>
        <source>The stick may be pulled now</source>
        <translation>可以拔 U 盘了</translation>
    </message>
    <message>
        <source>Everything was read back and is the same</source>
        <translation>都读回来核对过，一样</translation>
    </message>
    <message>
        <source>Everything is on the stick</source>
        <translation>都写到 U 盘上了</translation>
    </message>
    <message>
        <source>It is still in use: wait a minute, then pull it</source>
        <translation>U 盘还在忙，等一分钟再拔</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停下</translation>
    </message>
    <message>
        <source>You can start again at any time</source>
        <translation>随时可以重来</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>没有 U 盘</translation>
    </message>
    <message>
        <source>Plug one in and start again</source>
        <translation>插上 U 盘再来一次</translation>
    </message>
    <message>
        <source>The stick cannot be opened</source>
        <translation>U 盘打不开</translation>
    </message>
    <message>
        <source>Pull it, plug it in again, or take another one</source>
        <translation>拔下来重插，或换一个</translation>
    </message>
    <message>
        <source>The stick cannot be written</source>
        <translation>U 盘写不进去</translation>
    </message>
    <message>
        <source>Look for a lock on its side, or take another one</source>
        <translation>看看侧面有没有锁，或换一个</translation>
    </message>
    <message>
        <source>There is not enough room on the stick</source>
        <translation>U 盘地方不够</translation>
    </message>
    <message>
        <source>Make room on a computer, or take a larger one</source>
        <translation>到电脑上删一些，或换个大的</translation>
    </message>
    <message>
        <source>This stick has a format we do not know</source>
        <translation>不认识这个 U 盘的格式</translation>
    </message>
    <message>
        <source>Format it as exFAT on a computer</source>
        <translation>到电脑上格式化成 exFAT</translation>
    </message>
    <message>
        <source>The folder leads somewhere else</source>
        <translation>这个文件夹指到别处去了</translation>
    </message>
    <message>
        <source>Please take another stick</source>
        <translation>请换一个 U 盘</translation>
    </message>
    <message>
        <source>The stick refuses the names of the files</source>
        <translation>U 盘不收这些文件名</translation>
    </message>
    <message>
        <source>The stick was pulled too early</source>
        <translation>U 盘拔早了</translation>
    </message>
    <message>
        <source>Nothing on it counts: plug it in and start again</source>
        <translation>这次不算数：插上再来一次</translation>
    </message>
    <message>
        <source>The stick failed while it was written</source>
        <translation>写的时候 U 盘出错了</translation>
    </message>
    <message>
        <source>The stick does not keep what is written</source>
        <translation>U 盘存不住东西</translation>
    </message>
    <message>
        <source>It is broken: please take another one</source>
        <translation>它坏了，请换一个</translation>
    </message>
    <message>
        <source>The backup that goes along was not made</source>
        <translation>要带走的备份没做成</translation>
    </message>
    <message>
        <source>Look whether this machine&apos;s disk is full</source>
        <translation>看看这台电脑的硬盘满了没有</translation>
    </message>
    <message>
        <source>The export was cut off</source>
        <translation>导出断了</translation>
    </message>
    <message>
        <source>Please start it again</source>
        <translation>请再来一次</translation>
    </message>
    <message>
        <source>Charging, by day</source>
        <translation>充电人次</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>什么也没丢</translation>
    </message>
    <message>
        <source>All of it is still in this station</source>
        <translation>记录都还在本站，随时能再导</translation>
    </message>
    <message>
        <source>The stick is as it was</source>
        <translation>U 盘跟原来一样</translation>
    </message>
    <message>
        <source>Nothing half written is left on it</source>
        <translation>没留下写了一半的东西</translation>
    </message>
    <message>
        <source>All of it is in the folder %1</source>
        <translation>都在文件夹 %1 里</translation>
    </message>
    <message>
        <source>%1 tables, %2 rows</source>
        <translation>%1 张表，共 %2 行</translation>
    </message>
    <message>
        <source>%1 files, %2 MB</source>
        <translation>一共 %1 个文件，%2 MB</translation>
    </message>
    <message>
        <source>To look at: report.html</source>
        <translation>想看数：打开 report.html</translation>
    </message>
    <message>
        <source>Opens on any computer, without a network</source>
        <translation>哪台电脑都能双击打开，不用联网</translation>
    </message>
    <message>
        <source>The newest backup is among them</source>
        <translation>最新的备份也在里面</translation>
    </message>
    <message>
        <source>Names and phones: locked.zip</source>
        <translation>姓名、电话在 locked.zip 里</translation>
    </message>
    <message>
        <source>WPS or 7-Zip opens it with the passphrase</source>
        <translation>用 WPS 或 7-Zip 打开，要输这串密码</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>签到次数</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫码次数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>哪类充电位</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>东西的种类</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到站</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>怎么结束的</translation>
    </message>
    <message>
        <source>Let in without a badge</source>
        <translation>没带码放进来的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Whether he is welcome</source>
        <translation>是否可进</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>最近来过</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>放在哪儿</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开封</translation>
    </message>
    <message>
        <source>Whether it may be used</source>
        <translation>能不能用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>还有</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>进出</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账上</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Booked back</source>
        <translation>撤回了</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>要买</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Good for long</source>
        <translation>长期能用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>快过期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查到什么</translation>
    </message>
    <message>
        <source>Seal before</source>
        <translation>原封条号</translation>
    </message>
    <message>
        <source>Seal after</source>
        <translation>新封条号</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>哪里有问题</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time in milliseconds</source>
        <translation>时间（毫秒）</translation>
    </message>
    <message>
        <source>Time was sure</source>
        <translation>时间可靠</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对什么</translation>
    </message>
    <message>
        <source>Done or not</source>
        <translation>办成没有</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>没成的原因</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>上一条的校验码</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验码</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Which stick?</source>
        <translation>用哪个 U 盘？</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>要哪几天的？</translation>
    </message>
    <message>
        <source>What shall leave?</source>
        <translation>带走什么？</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>还要一个人</translation>
    </message>
    <message>
        <source>This leaves the station</source>
        <translation>带走的就是这些</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>正在写 U 盘</translation>
    </message>
    <message>
        <source>What left before</source>
        <translation>以前带走的</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Plain text (CSV)</source>
        <translation>纯文本（CSV）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>现在写</translation>
    </message>
    <message>
        <source>Plug a stick in now: it appears here</source>
        <translation>插上 U 盘，这里就会出现</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>还没带走过</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>正在看有些什么…</translation>
    </message>
    <message>
        <source>Numbers in the open tables are replaced; the newest backup and a report go along</source>
        <translation>表里的编号都换过；最新的备份和一页报表一起带走</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Type letters</source>
        <translation>打字母</translation>
    </message>
    <message>
        <source>Type digits</source>
        <translation>打数字</translation>
    </message>
</context>
<context>
    <name>FirstAidButton</name>
    <message>
        <source>First aid</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>No badge needed</source>
        <translation>不用扫码，点这里</translation>
    </message>
</context>
<context>
    <name>FirstAidScreen</name>
    <message>
        <source>First aid: what is the matter?</source>
        <translation>急救：怎么了？</translation>
    </message>
</context>
<context>
    <name>FirstAidViewModel</name>
    <message>
        <source>Read for this: %1, %2</source>
        <translation>依据：%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>may be expired: look at the date</source>
        <translation>可能过期了，先看日期</translation>
    </message>
    <message>
        <source>In the first-aid kit: %1</source>
        <translation>急救箱里：%1</translation>
    </message>
    <message>
        <source>Where the AED hangs is not set: ask for it aloud</source>
        <translation>本站没写 AED 在哪儿，大声问问旁边的人</translation>
    </message>
    <message>
        <source>In the first-aid kit; ask where it is</source>
        <translation>急救箱里，问问身边的人在哪儿</translation>
    </message>
    <message>
        <source>Reviewed by %1</source>
        <translation>%1 已审核</translation>
    </message>
    <message>
        <source>Not reviewed by a doctor</source>
        <translation>未经医生审核</translation>
    </message>
</context>
<context>
    <name>FontScreen</name>
    <message>
        <source>Go on in English</source>
        <translation>用英文继续</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Normal type</source>
        <translation>标准字</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Demo · badges</source>
        <translation>演示 · 试用码</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>runs out first</source>
        <translation>补货前会用完</translation>
    </message>
    <message>
        <source>some will expire</source>
        <translation>有的用不完</translation>
    </message>
    <message>
        <source>will last</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>还说不准</translation>
    </message>
</context>
<context>
    <name>ForecastScreen</name>
    <message>
        <source>Will it last?</source>
        <translation>够用多久</translation>
    </message>
    <message>
        <source>Nothing is stocked yet</source>
        <translation>还没登记物品</translation>
    </message>
</context>
<context>
    <name>ForecastViewModel</name>
    <message>
        <source>none left</source>
        <translation>现在没有</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 of %2 days known</source>
        <translation>记录才 %1 天，要满 %2 天</translation>
    </message>
    <message>
        <source>%1 used a week</source>
        <translation>每周用 %1</translation>
    </message>
    <message>
        <source>enough for %1 days</source>
        <translation>够 %1 天</translation>
    </message>
    <message>
        <source>%1 unused on %2</source>
        <translation>%2 到期时还剩 %1</translation>
    </message>
    <message>
        <source>As in the last %1 days; the next restock in about %2 days</source>
        <translation>照最近 %1 天的用法算；下次补货大约在 %2 天后</translation>
    </message>
</context>
<context>
    <name>GiveBackStep</name>
    <message>
        <source>Give the recovery code back</source>
        <translation>核对恢复码</translation>
    </message>
    <message>
        <source>Scan it, or tap the letters that are missing</source>
        <translation>扫一下，或者点出缺的那几个字</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Call for help here</source>
        <translation>在这里求助</translation>
    </message>
    <message>
        <source>Getting worse: 120</source>
        <translation>变重了：120</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>HoursStep</name>
    <message>
        <source>When do the neighbours sleep?</source>
        <translation>邻居几点睡觉？</translation>
    </message>
    <message>
        <source>When is the house open?</source>
        <translation>几点开门，几点关门？</translation>
    </message>
    <message>
        <source>Then the screen is dark and the sounds are off</source>
        <translation>这段时间屏幕变暗，不出声</translation>
    </message>
    <message>
        <source>Hot water stays on at night too</source>
        <translation>夜里也有热水</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>First time here?</source>
        <translation>第一次来？</translation>
    </message>
    <message>
        <source>Forgot your code? The duty officer checks you in</source>
        <translation>忘带码了？请值班人员帮您签到</translation>
    </message>
    <message>
        <source>Forgot your code? A picture of it will do; else wait until somebody is on duty</source>
        <translation>忘带码了？手机里存了照片也能扫；没存就等值班人员来</translation>
    </message>
    <message>
        <source>Sign up here, one minute</source>
        <translation>点这里自己登记，一分钟</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Bring in a list of products</source>
        <translation>导入物品表</translation>
    </message>
    <message>
        <source>Columns: barcode, name, unit, minimum; for lots lot, expiry, quantity</source>
        <translation>选一个文件。列名：条码、名称、单位、最少；有批次的再加 批号、有效期、数量</translation>
    </message>
    <message>
        <source>Products: %1 new, %2 changed, %3 as before</source>
        <translation>新的 %1 种，改了 %2 种，没变 %3 种</translation>
    </message>
    <message>
        <source>lots that come in: %1, pieces: %2</source>
        <translation>入库 %1 批，一共 %2 份</translation>
    </message>
    <message>
        <source>left out, for they came in before: %1</source>
        <translation>%1 批以前导过，不再加</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>最少 %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>以前导过</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改了</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>没变</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nothing stands there</source>
        <translation>没填</translation>
    </message>
    <message>
        <source>Not what it should be, or too long</source>
        <translation>写得不对，或者太长</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1</source>
        <translation>要填 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>No date: write it like 2027-06-30</source>
        <translation>看不出是哪天，写成 2027-06-30</translation>
    </message>
    <message>
        <source>It must not begin with = + - @</source>
        <translation>不能用 = + - @ 开头</translation>
    </message>
    <message>
        <source>Its figures were lost: make the column text and fill it in again</source>
        <translation>数字被表格改坏了：把这一列设成文本，再填一遍</translation>
    </message>
    <message>
        <source>An error of the spreadsheet, like #N/A</source>
        <translation>表格里算错了（#N/A 之类）</translation>
    </message>
    <message>
        <source>It stands in row %1 already</source>
        <translation>第 %1 行已经有了</translation>
    </message>
    <message>
        <source>Row %1 says something else</source>
        <translation>跟第 %1 行写的不一样</translation>
    </message>
    <message>
        <source>It belongs to another product (%1), not to the name&apos;s</source>
        <translation>是另一样东西的（%1），跟名称对不上</translation>
    </message>
    <message>
        <source>%1 is no longer stocked</source>
        <translation>%1 已经不再进了</translation>
    </message>
    <message>
        <source>Past: nothing expired comes in</source>
        <translation>已经过期了，不能放进去</translation>
    </message>
    <message>
        <source>The maker recalled this lot</source>
        <translation>这个批号厂家召回了</translation>
    </message>
    <message>
        <source>This lot is set aside</source>
        <translation>这一批先停用着</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>This file cannot be read here</source>
        <translation>这个文件在这里打不开</translation>
    </message>
    <message>
        <source>Save it once more, or as CSV</source>
        <translation>再存一次，或另存为 CSV</translation>
    </message>
    <message>
        <source>Split it into lists of %1 rows at most</source>
        <translation>分成几个表，每个最多 %1 行</translation>
    </message>
    <message>
        <source>The stick is gone</source>
        <translation>U 盘不见了</translation>
    </message>
    <message>
        <source>Plug it in again and choose the file</source>
        <translation>再插上，重新选文件</translation>
    </message>
    <message>
        <source>The stick cannot be opened</source>
        <translation>U 盘打不开</translation>
    </message>
    <message>
        <source>Pull it, plug it in again, or take another one</source>
        <translation>拔下来再插一次，或换一个</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>U 盘读不出来</translation>
    </message>
    <message>
        <source>Copy the file to another stick</source>
        <translation>把文件拷到别的 U 盘上</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>文件里什么也没有</translation>
    </message>
    <message>
        <source>Fill it in, save it, and choose it again</source>
        <translation>填好存好，再选一次</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>文件太大了</translation>
    </message>
    <message>
        <source>%1 MB at most: take pictures out, or split it</source>
        <translation>最多 %1 MB：去掉图片，或分成几个表</translation>
    </message>
    <message>
        <source>This list is too long</source>
        <translation>表太长了</translation>
    </message>
    <message>
        <source>This is an old .xls, or it has a password</source>
        <translation>是旧的 .xls，或者有密码</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV, without a password</source>
        <translation>去掉密码，另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>This file is no table</source>
        <translation>这不是表格</translation>
    </message>
    <message>
        <source>Save the list as .xlsx or CSV</source>
        <translation>把表存成 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>文件坏了</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read</source>
        <translation>看不懂里面的文字</translation>
    </message>
    <message>
        <source>Save it as .xlsx, or as CSV in UTF-8</source>
        <translation>另存为 .xlsx，或 UTF-8 的 CSV</translation>
    </message>
    <message>
        <source>The columns have no names we know</source>
        <translation>没认出列名</translation>
    </message>
    <message>
        <source>The first row must name them; the page says how</source>
        <translation>第一行写上列名，写法看这一页</translation>
    </message>
    <message>
        <source>Two columns mean the same</source>
        <translation>有两列是一个意思</translation>
    </message>
    <message>
        <source>Leave one of them</source>
        <translation>留下一列</translation>
    </message>
</context>
<context>
    <name>ImportCatalogue</name>
    <message>
        <source>Bring a catalogue in</source>
        <translation>从 U 盘导入目录</translation>
    </message>
    <message>
        <source>MARC21 or CNMARC; or a table with title, author, ISBN, barcode</source>
        <translation>MARC21、CNMARC，或者有书名、作者、ISBN、条码的表格</translation>
    </message>
    <message>
        <source>Titles: %1 new, %2 changed, %3 as before; copies that come in: %4</source>
        <translation>新的 %1 种，改了 %2 种，没变 %3 种；进来 %4 件</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改了</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>没变</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>整条</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>title</source>
        <translation>书名</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>year</source>
        <translation>出版年</translation>
    </message>
    <message>
        <source>call number</source>
        <translation>索书号</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>册数</translation>
    </message>
    <message>
        <source>Nothing stands there</source>
        <translation>没填</translation>
    </message>
    <message>
        <source>Not what it should be, or too long</source>
        <translation>写得不对，或者太长</translation>
    </message>
    <message>
        <source>No year, and no number of copies from 1 to %1</source>
        <translation>不是年份，也不是 1 到 %1 的册数</translation>
    </message>
    <message>
        <source>It does not add up: look at it again</source>
        <translation>最后一位校验不上，再核对一遍</translation>
    </message>
    <message>
        <source>4 to 40 letters and figures, neither an ISBN nor a badge</source>
        <translation>要 4 到 40 个字母数字，不能是 ISBN 或扫码进门的码</translation>
    </message>
    <message>
        <source>There is no such type</source>
        <translation>没有这个类型</translation>
    </message>
    <message>
        <source>It must not begin with = + - @</source>
        <translation>不能用 = + - @ 开头</translation>
    </message>
    <message>
        <source>Its figures were lost: make the column text and fill it in again</source>
        <translation>数字被表格改坏了：把这一列设成文本，再填一遍</translation>
    </message>
    <message>
        <source>An error of the spreadsheet, like #N/A</source>
        <translation>表格里算错了（#N/A 之类）</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>没写完就断了</translation>
    </message>
    <message>
        <source>It is broken and cannot be taken apart</source>
        <translation>坏了，拆不开</translation>
    </message>
    <message>
        <source>It is too long</source>
        <translation>太长了</translation>
    </message>
    <message>
        <source>Its letters cannot be read</source>
        <translation>里面的字看不懂</translation>
    </message>
    <message>
        <source>It stands in record %1 already</source>
        <translation>第 %1 条已经有了</translation>
    </message>
    <message>
        <source>It belongs to “%1”: of another volume leave it out</source>
        <translation>是《%1》的：另一卷就先去掉 ISBN</translation>
    </message>
    <message>
        <source>It was taken out: first bring a copy of it back</source>
        <translation>已经下架了：先把一册改回在架</translation>
    </message>
    <message>
        <source>It is on “%1” already</source>
        <translation>已经贴在《%1》上了</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Bring all of it in</source>
        <translation>全部导入</translation>
    </message>
</context>
<context>
    <name>ImportViewModel</name>
    <message>
        <source>The list is in</source>
        <translation>导入好了</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读 %1 …</translation>
    </message>
    <message>
        <source>Nothing comes in; rows to be mended in the file first: %1</source>
        <translation>有 %1 行不对，先在文件里改好；现在什么也不导入</translation>
    </message>
    <message>
        <source>No table on it: XLSX or CSV, not too deep in folders</source>
        <translation>没有找到表格：要 XLSX 或 CSV，别放得太深</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>用哪个 U 盘？</translation>
    </message>
    <message>
        <source>Plug a stick in now: it appears here</source>
        <translation>插上 U 盘，这里就会出现</translation>
    </message>
    <message>
        <source>They came once more: bring them in again</source>
        <translation>以前导过的又来了一次，再加一遍</translation>
    </message>
</context>
<context>
    <name>InsureScreen</name>
    <message>
        <source>Insured until</source>
        <translation>保险到哪天</translation>
    </message>
    <message>
        <source>Year, month, day: 20270301. Thirty days before, he is told at his scan</source>
        <translation>年月日连着输，如 20270301。到期前三十天，他扫码时提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>InsureViewModel</name>
    <message>
        <source>Nobody knows; he is told nothing</source>
        <translation>没记，到期不提醒</translation>
    </message>
    <message>
        <source>Insured until %1</source>
        <translation>保到 %1</translation>
    </message>
    <message>
        <source>That is no date</source>
        <translation>这不是日期</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ItemViewModel</name>
    <message>
        <source>How many came in?</source>
        <translation>进了多少？</translation>
    </message>
    <message>
        <source>How many were thrown away?</source>
        <translation>扔了多少？</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>现在有多少？</translation>
    </message>
    <message>
        <source>From which day? Month and day: 1101</source>
        <translation>从哪天起？月和日，例如 1101</translation>
    </message>
    <message>
        <source>To which day? Month and day: 0331</source>
        <translation>到哪天为止？月和日，例如 0331</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>%1: %2 of %3 digits</source>
        <translation>%1：已输 %2 位，共 %3 位</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>退一格</translation>
    </message>
</context>
<context>
    <name>KitScreen</name>
    <message>
        <source>Count everything in the kit; the same day a new seal can be put on it</source>
        <translation>先把药箱全部点一遍；当天点完就能贴新封签</translation>
    </message>
    <message>
        <source>Number on the seal: type it or scan it</source>
        <translation>封签上的号：输入或扫一下</translation>
    </message>
    <message>
        <source>Number of the new seal: type it or scan it</source>
        <translation>新封签的号：输入或扫一下</translation>
    </message>
    <message>
        <source>Compare the number</source>
        <translation>核对号码</translation>
    </message>
    <message>
        <source>This seal is on it</source>
        <translation>已贴上这个封签</translation>
    </message>
    <message>
        <source>Broken, or gone</source>
        <translation>断了，或不见了</translation>
    </message>
</context>
<context>
    <name>KitSetupScreen</name>
    <message>
        <source>Where it is; first aid says so</source>
        <translation>放在哪儿（急救页会告诉大家）</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>英文怎么说</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>Looked at every</source>
        <translation>多久查一次</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A list to start from: what is here already stays as it is</source>
        <translation>照一份清单开头：已经有的不动</translation>
    </message>
</context>
<context>
    <name>KitSetupViewModel</name>
    <message>
        <source>new things: %1 · minimums set: %2</source>
        <translation>新增 %1 种 · 设好最少份数 %2 项</translation>
    </message>
    <message>
        <source>The list is taken over</source>
        <translation>清单用上了</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新药箱</translation>
    </message>
    <message>
        <source>Take its %1 things</source>
        <translation>用这份（%1 种）</translation>
    </message>
</context>
<context>
    <name>KitViewModel</name>
    <message>
        <source>The seal is intact</source>
        <translation>封签完好</translation>
    </message>
    <message>
        <source>Nothing need be counted</source>
        <translation>不用点数</translation>
    </message>
    <message>
        <source>The kit is sealed</source>
        <translation>药箱封好了</translation>
    </message>
    <message>
        <source>Its number is on record</source>
        <translation>封签号记下了</translation>
    </message>
    <message>
        <source>Noted: the seal is not intact</source>
        <translation>记下了：封签不完好</translation>
    </message>
    <message>
        <source>Now count everything in the kit</source>
        <translation>现在把药箱全部点一遍</translation>
    </message>
    <message>
        <source>look at it every %1</source>
        <translation>每 %1查一次</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>nobody has looked at it yet</source>
        <translation>还没查过</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1 就该查了</translation>
    </message>
    <message>
        <source>next time %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>没记</translation>
    </message>
    <message>
        <source>pads: %1</source>
        <translation>电极片 %1</translation>
    </message>
    <message>
        <source>count everything now</source>
        <translation>现在全部点一遍</translation>
    </message>
    <message>
        <source>battery: %1</source>
        <translation>电池 %1</translation>
    </message>
    <message>
        <source>expired since %1</source>
        <translation>%1 过期了</translation>
    </message>
    <message>
        <source>no seal on it</source>
        <translation>没贴封签</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封着</translation>
    </message>
    <message>
        <source>the seal is broken</source>
        <translation>封签断了</translation>
    </message>
    <message>
        <source>counted, no seal on it</source>
        <translation>点过了，没贴封签</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>不在原处</translation>
    </message>
    <message>
        <source>Its light is not right</source>
        <translation>指示灯不对</translation>
    </message>
    <message>
        <source>The battery</source>
        <translation>电池有问题</translation>
    </message>
    <message>
        <source>The pads</source>
        <translation>电极片有问题</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>坏了</translation>
    </message>
</context>
<context>
    <name>KitsScreen</name>
    <message>
        <source>Kits and AED</source>
        <translation>药箱和 AED</translation>
    </message>
    <message>
        <source>There is no kit yet: staff choose a list to start from</source>
        <translation>还没有药箱：请工作人员选一份清单开头</translation>
    </message>
    <message>
        <source>Set up the first kit</source>
        <translation>设第一个药箱</translation>
    </message>
    <message>
        <source>Another kit</source>
        <translation>再加一个药箱</translation>
    </message>
    <message>
        <source>Products and places</source>
        <translation>物品和位置</translation>
    </message>
</context>
<context>
    <name>KitsViewModel</name>
    <message>
        <source>Look at it</source>
        <translation>去查</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>%1 负责</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>%1 看过</translation>
    </message>
    <message>
        <source>AED</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>A fault, or a date</source>
        <translation>有问题 · 改日期</translation>
    </message>
</context>
<context>
    <name>LabelsScreen</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Drawing them …</source>
        <translation>正在画……</translation>
    </message>
    <message>
        <source>A stick takes them to a printer</source>
        <translation>存到 U 盘，拿去打印</translation>
    </message>
    <message>
        <source>Plug a stick in now: it takes them to a printer</source>
        <translation>插上 U 盘，存好了拿去打印</translation>
    </message>
    <message>
        <source>Everything has its label</source>
        <translation>都有标签了</translation>
    </message>
</context>
<context>
    <name>LabelsViewModel</name>
    <message>
        <source>The labels are not on the stick</source>
        <translation>标签没存到 U 盘</translation>
    </message>
    <message>
        <source>Plug it in again, or take another one</source>
        <translation>重插一下，或换一个</translation>
    </message>
    <message>
        <source>%1 labels are on the stick</source>
        <translation>%1 张标签存到 U 盘了</translation>
    </message>
    <message>
        <source>Print %1 on A4 labels, 3 × 8, at full size</source>
        <translation>把 %1 打在 A4 不干胶上（3×8），按实际大小</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <translation>存到 %1</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Leave the program?</source>
        <translation>要退出程序吗？</translation>
    </message>
    <message>
        <source>Nobody can sign in or call for help here until it is started again.</source>
        <translation>退出以后，再启动之前，谁也不能在这里签到、求助。</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>the hold shelf</source>
        <translation>预约架</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>我要预约</translation>
    </message>
    <message>
        <source>You are in the queue</source>
        <translation>排上了</translation>
    </message>
    <message>
        <source>You are told at your scan when it is there</source>
        <translation>到了，您扫码时会告诉您</translation>
    </message>
    <message>
        <source>Borrow · return</source>
        <translation>借还</translation>
    </message>
    <message>
        <source>Scan it to borrow it</source>
        <translation>扫条码就能借</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 件到期没还</translation>
    </message>
    <message>
        <source>Something is kept for you</source>
        <translation>有东西给您留着</translation>
    </message>
    <message>
        <source>%1 to bring back by %2</source>
        <translation>%1 件，最早 %2还</translation>
    </message>
</context>
<context>
    <name>LendingScreen</name>
    <message>
        <source>Scan what you take or bring back</source>
        <translation>借还都扫条码</translation>
    </message>
    <message>
        <source>You have nothing borrowed. Hold the label of a book or a thing to the scanner</source>
        <translation>您现在什么也没借。把书或东西上的条码对准扫码器就行</translation>
    </message>
</context>
<context>
    <name>LendingSentences</name>
    <message>
        <source>Renew</source>
        <translation>续借</translation>
    </message>
    <message>
        <source>I brought it back</source>
        <translation>我还过了</translation>
    </message>
    <message>
        <source>You say it is back: the staff are looking for it</source>
        <translation>您说还了，工作人员正在找</translation>
    </message>
    <message>
        <source>One day overdue: please bring it back</source>
        <translation>晚了一天，请尽快还</translation>
    </message>
    <message>
        <source>%1 days overdue: please bring it back</source>
        <translation>晚了 %1 天，请尽快还</translation>
    </message>
    <message>
        <source>Yours until %1</source>
        <translation>%1前还</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>On %1 for you until %2: scan it there</source>
        <translation>在%1，给您留到 %2，拿来扫一下</translation>
    </message>
    <message>
        <source>Others go first, until %1</source>
        <translation>让别人先借，到 %1</translation>
    </message>
    <message>
        <source>I want it again</source>
        <translation>我又要了</translation>
    </message>
    <message>
        <source>You are the next to get it</source>
        <translation>下一个就是您</translation>
    </message>
    <message>
        <source>Waiting, %1 before you</source>
        <translation>排着队，前面还有 %1 位</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
    <message>
        <source>Please put it back when you go</source>
        <translation>走的时候放回去就行</translation>
    </message>
    <message>
        <source>Borrowed: %1</source>
        <translation>借好了：%1</translation>
    </message>
    <message>
        <source>Renewed: %1</source>
        <translation>续好了：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>还好了：%1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>还掉</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>You have it, until %1. What now?</source>
        <translation>在您手里，%1前还。还要不要？</translation>
    </message>
</context>
<context>
    <name>LendingViewModel</name>
    <message>
        <source>Somebody waits for it: lay it on %1</source>
        <translation>有人等着，放到%1</translation>
    </message>
    <message>
        <source>Lay it in the return box</source>
        <translation>放进还书箱</translation>
    </message>
    <message>
        <source>No loans until %1</source>
        <translation>还晚了，到 %1不能借</translation>
    </message>
    <message>
        <source>You are told at your scan when it is there</source>
        <translation>到了，您扫码时会告诉您</translation>
    </message>
    <message>
        <source>You are in the queue</source>
        <translation>排上了</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>就在这儿看</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>我要预约</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>我来还</translation>
    </message>
    <message>
        <source>You were late: no loans until %1. Questions? Ask the staff</source>
        <translation>还晚了，到 %1为止不能借。有疑问找工作人员</translation>
    </message>
</context>
<context>
    <name>LinePad</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LineSentences</name>
    <message>
        <source>Which code does the product have?</source>
        <translation>这样东西是几号？</translation>
    </message>
    <message>
        <source>Product by its code</source>
        <translation>按编号找</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Look for it in the list of all products</source>
        <translation>在全部物品里找找看</translation>
    </message>
    <message>
        <source>No product has this code</source>
        <translation>没有这个编号</translation>
    </message>
    <message>
        <source>Not more than %1 at once</source>
        <translation>一次最多 %1</translation>
    </message>
    <message>
        <source>Please count once more and type it again</source>
        <translation>请再数一数，重新打一遍</translation>
    </message>
    <message>
        <source>Thrown away: %1, %2</source>
        <translation>扔掉了：%1，%2</translation>
    </message>
    <message>
        <source>Put in: %1, %2, %3</source>
        <translation>放进去了：%1，%2，%3</translation>
    </message>
    <message>
        <source>How many go in? (%1)</source>
        <translation>放进去几%1？</translation>
    </message>
    <message>
        <source>Good until when?</source>
        <translation>保质期到哪天？</translation>
    </message>
    <message>
        <source>Which lot code is on it?</source>
        <translation>盒子上的批号是什么？</translation>
    </message>
    <message>
        <source>How many do you throw away? (%1)</source>
        <translation>扔掉几%1？</translation>
    </message>
    <message>
        <source>Type how many months from today</source>
        <translation>从今天起几个月，打几</translation>
    </message>
    <message>
        <source>1231: 31 December · 2708: August 2027 · 20280229</source>
        <translation>1231 是 12月31日 · 2708 是 27年8月底 · 20280229</translation>
    </message>
    <message>
        <source>Letters, digits, spaces. None on the box? Leave it empty</source>
        <translation>字母、数字、空格都行；盒子上没有就空着</translation>
    </message>
    <message>
        <source>Into: %1</source>
        <translation>放进：%1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1: that is past</source>
        <translation>%1，已经过了</translation>
    </message>
    <message>
        <source>%1 expired in: %2. Take them out</source>
        <translation>%2里有 %1过期了，请先拿出来</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>扔掉</translation>
    </message>
    <message>
        <source>%1 short: all of them</source>
        <translation>缺 %1，正好补齐</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>It is good</source>
        <translation>没问题，能用</translation>
    </message>
    <message>
        <source>Lot code</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Months from today</source>
        <translation>从今天起几个月</translation>
    </message>
    <message>
        <source>No date on it</source>
        <translation>没写日期</translation>
    </message>
</context>
<context>
    <name>LoansDeskScreen</name>
    <message>
        <source>Loans and holds: %1 out</source>
        <translation>借还和预约：借出 %1 件</translation>
    </message>
    <message>
        <source>What you find, scan it: it is back</source>
        <translation>找到了就扫一下，算还了</translation>
    </message>
    <message>
        <source>Nothing is out, nothing waits</source>
        <translation>没有借出的，也没有预约的</translation>
    </message>
</context>
<context>
    <name>LoansDeskViewModel</name>
    <message>
        <source>It is lost</source>
        <translation>丢了</translation>
    </message>
    <message>
        <source>nobody&apos;s any more</source>
        <translation>没有名字了</translation>
    </message>
    <message>
        <source>%1 says it is back: look on shelf and in the box, scan it</source>
        <translation>%1 说还了：到架上和还书箱里找找，找到扫一下</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1前还</translation>
    </message>
    <message>
        <source>since %1 overdue</source>
        <translation>%1就该还了</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>On the hold shelf until %1</source>
        <translation>在预约架上，留到 %1</translation>
    </message>
    <message>
        <source>Off the hold shelf: scan it, then shelf %1</source>
        <translation>没人来拿：扫一下，放回 %1</translation>
    </message>
    <message>
        <source>Off the hold shelf: scan it, then back to its shelf</source>
        <translation>没人来拿：扫一下，放回原处</translation>
    </message>
    <message>
        <source>was late: no loans until %1</source>
        <translation>还晚了，到 %1不能借</translation>
    </message>
    <message>
        <source>Let him off</source>
        <translation>让他借</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Courier home</source>
        <translation>快递之家</translation>
    </message>
    <message>
        <source>Help was called at %1, nobody has come yet</source>
        <translation>%1 有人求助，还没人来</translation>
    </message>
</context>
<context>
    <name>MattersScreen</name>
    <message>
        <source>Points to decide about</source>
        <translation>等着定的积分</translation>
    </message>
    <message>
        <source>Nothing waits. Points are given on a courier&apos;s page.</source>
        <translation>没有要定的。给谁加分，到他的页面上办。</translation>
    </message>
    <message>
        <source>Whoever proposed or approved something does not decide it</source>
        <translation>提的人、批过的人不能自己定</translation>
    </message>
    <message>
        <source>What earns points</source>
        <translation>怎么得分</translation>
    </message>
</context>
<context>
    <name>MattersViewModel</name>
    <message>
        <source>proposed by %1 on %2</source>
        <translation>%1 在 %2 提的</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>不批</translation>
    </message>
    <message>
        <source>Give %1: %2</source>
        <translation>加 %1：%2</translation>
    </message>
    <message>
        <source>Deduct %1: %2</source>
        <translation>扣 %1：%2</translation>
    </message>
    <message>
        <source>he appealed; decide by %1</source>
        <translation>他申诉了，%1 前要定</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>%1 扣</translation>
    </message>
    <message>
        <source>He is right: nothing</source>
        <translation>他有理，不扣</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>维持，照扣</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Call for help here</source>
        <translation>在这里求助</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Drinks and menu</source>
        <translation>饮水和菜单</translation>
    </message>
    <message>
        <source>Tap one: what came in, what is left, how it is offered</source>
        <translation>点一样：进货、清点、怎么供应</translation>
    </message>
</context>
<context>
    <name>MenuViewModel</name>
    <message>
        <source>not offered</source>
        <translation>不供应</translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message>
        <source>Who was he before?</source>
        <translation>以前登记的是哪位？</translation>
    </message>
    <message>
        <source>Who was he? Name, zsf, 4 digits, scan</source>
        <translation>以前是哪位？名字、zsf、手机后四位，扫旧码也行</translation>
    </message>
    <message>
        <source>Nobody is called so. Look by pinyin or by phone</source>
        <translation>没有同名的，打拼音或手机后四位找</translation>
    </message>
    <message>
        <source>New: %1 · %2</source>
        <translation>新登记：%1 · %2</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>这两个是同一个人吗？</translation>
    </message>
    <message>
        <source>Signed up just now</source>
        <translation>刚登记的</translation>
    </message>
    <message>
        <source>Known here: this record stays</source>
        <translation>以前的，留这份</translation>
    </message>
    <message>
        <source>The same person: make them one</source>
        <translation>是同一个人，合成一份</translation>
    </message>
</context>
<context>
    <name>MergeViewModel</name>
    <message>
        <source>The new badge opens the old record</source>
        <translation>新码旧码都是这一份了</translation>
    </message>
    <message>
        <source>They are one now</source>
        <translation>合好了</translation>
    </message>
</context>
<context>
    <name>MessagesScreen</name>
    <message>
        <source>Messages for you</source>
        <translation>给您的消息</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新消息</translation>
    </message>
</context>
<context>
    <name>MinimumScreen</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
</context>
<context>
    <name>MinimumViewModel</name>
    <message>
        <source>%1: how many at least? (%2)</source>
        <translation>%1最少放几%2？</translation>
    </message>
    <message>
        <source>Now: %1 · 0: it need not be here</source>
        <translation>现在：%1 · 输 0 就是不用放</translation>
    </message>
</context>
<context>
    <name>MyData</name>
    <message>
        <source>About me</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>See, correct, erase</source>
        <translation>看一看、改一改、删掉</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signed up on %1</source>
        <translation>%1登记的</translation>
    </message>
    <message>
        <source>By staff, not on this screen</source>
        <translation>工作人员登记的，没在这块屏上看过说明</translation>
    </message>
    <message>
        <source>You agreed to text %1</source>
        <translation>同意的是第 %1 版说明</translation>
    </message>
    <message>
        <source>%1 visits noted, with what you used</source>
        <translation>记着 %1 次到站，连同用过什么</translation>
    </message>
    <message>
        <source>Each goes after %1</source>
        <translation>每次过 %1就删</translation>
    </message>
    <message>
        <source>%1 loans and holds noted</source>
        <translation>记着 %1 次借还和预约</translation>
    </message>
    <message>
        <source>Each is nobody&apos;s %1 after it is over</source>
        <translation>完事过 %1就不记名</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>积分 %1</translation>
    </message>
    <message>
        <source>Insured until %1</source>
        <translation>保险到 %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>留到%1</translation>
    </message>
    <message>
        <source>Longer only if you come again</source>
        <translation>再来就顺延</translation>
    </message>
    <message>
        <source>The staff have yet to confirm you</source>
        <translation>值班人员还没跟您确认</translation>
    </message>
    <message>
        <source>Until %1; without it your badge stops then</source>
        <translation>%1前没确认，这张码就停了</translation>
    </message>
</context>
<context>
    <name>MyDataScreen</name>
    <message>
        <source>What we hold about you</source>
        <translation>这里记着您的这些</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>用手机扫一下，存下来</translation>
    </message>
    <message>
        <source>No phone given</source>
        <translation>没留手机号</translation>
    </message>
    <message>
        <source>Take all of it to my phone</source>
        <translation>全部存到我手机上</translation>
    </message>
    <message>
        <source>Leave the station for good</source>
        <translation>以后不来了，注销</translation>
    </message>
    <message>
        <source>Erase everything about me</source>
        <translation>把我的全部删掉</translation>
    </message>
    <message>
        <source>Your data as a code</source>
        <translation>您的资料二维码</translation>
    </message>
</context>
<context>
    <name>MyDataViewModel</name>
    <message>
        <source>You have left the station</source>
        <translation>您已经注销了</translation>
    </message>
    <message>
        <source>Your badge no longer works</source>
        <translation>您的码不能用了</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>删干净了</translation>
    </message>
    <message>
        <source>Nothing of you is left here. Ride safely</source>
        <translation>这里没有您的记录了，路上小心</translation>
    </message>
</context>
<context>
    <name>MyPointsScreen</name>
    <message>
        <source>My points</source>
        <translation>我的积分</translation>
    </message>
    <message>
        <source>Nothing came or went yet</source>
        <translation>还没有进出</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>进出明细</translation>
    </message>
</context>
<context>
    <name>MyPointsViewModel</name>
    <message>
        <source>Somebody else decides by %1; nothing is deducted before</source>
        <translation>%1 前由另一位来定，定之前不扣</translation>
    </message>
    <message>
        <source>Your appeal is in</source>
        <translation>申诉收到了</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Conduct credit %1: %2</source>
        <translation>信用分 %1，%2</translation>
    </message>
    <message>
        <source>%1 will be deducted on %2: %3</source>
        <translation>%2 要扣 %1：%3</translation>
    </message>
    <message>
        <source>You appealed; somebody decides about %1 by %2: %3</source>
        <translation>您申诉了，扣 %1 的事 %2 前定：%3</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>不对，我要申诉</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>NewPinScreen</name>
    <message>
        <source>Once more, the new PIN</source>
        <translation>新密码再输一遍</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>设一个新密码</translation>
    </message>
    <message>
        <source>%1 types this himself, nobody else looks</source>
        <translation>请 %1 自己输，旁人别看</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>稍等…</translation>
    </message>
    <message>
        <source>Six digits, not all the same, no plain row</source>
        <translation>六位数字，不能全一样，也不能是连号</translation>
    </message>
</context>
<context>
    <name>NewPinViewModel</name>
    <message>
        <source>The new PIN is set</source>
        <translation>新密码设好了</translation>
    </message>
    <message>
        <source>It works from now on</source>
        <translation>现在就能用了</translation>
    </message>
</context>
<context>
    <name>NewcomerScreen</name>
    <message>
        <source>What will %1 do?</source>
        <translation>%1 来做什么？</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>As on the work card</source>
        <translation>写您的真名</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>your request</source>
        <translation>您要的东西</translation>
    </message>
    <message>
        <source>%1 (No. %2)</source>
        <translation>%2 号%1</translation>
    </message>
    <message>
        <source>Ready for you: %1</source>
        <translation>%1好了，来拿吧</translation>
    </message>
    <message>
        <source>Nobody fetched it in time: %1</source>
        <translation>%1没来拿，收掉了</translation>
    </message>
    <message>
        <source>Sorry, nobody was free for it: %1</source>
        <translation>%1没人顾得上，对不住</translation>
    </message>
    <message>
        <source>Sorry, this could not be done: %1</source>
        <translation>对不住，%1没办成</translation>
    </message>
    <message>
        <source>The staff confirmed you: you earn points now</source>
        <translation>值班人员确认您了，从现在起签到有积分</translation>
    </message>
    <message>
        <source>%1 are to be deducted: see My points</source>
        <translation>要扣您 %1，请看“我的积分”</translation>
    </message>
    <message>
        <source>Your appeal was heard: %1 are deducted</source>
        <translation>申诉有结果了：扣 %1</translation>
    </message>
    <message>
        <source>Your appeal was heard: nothing is deducted</source>
        <translation>申诉有结果了：不扣</translation>
    </message>
    <message>
        <source>%1 points are good until %2 only</source>
        <translation>有 %1 分只能用到 %2</translation>
    </message>
    <message>
        <source>Fetch your reward by %2: %1</source>
        <translation>%1给您留到 %2，来领吧</translation>
    </message>
    <message>
        <source>Not fetched in time, the points came back: %1</source>
        <translation>%1没来领，积分退回了</translation>
    </message>
    <message>
        <source>Taken back, the points came back: %1</source>
        <translation>%1收回了，积分退回了</translation>
    </message>
    <message>
        <source>Called off by staff, the points came back: %1</source>
        <translation>%1撤掉了，积分退回了</translation>
    </message>
    <message>
        <source>Your insurance ends on %1</source>
        <translation>您的保险 %1 到期，记得续</translation>
    </message>
    <message>
        <source>%1 is kept for you until %2: on the hold shelf</source>
        <translation>%1 给您留到 %2，在预约架上</translation>
    </message>
    <message>
        <source>Please bring %1 back by %2</source>
        <translation>%1 %2前要还</translation>
    </message>
    <message>
        <source>%1 messages: %2</source>
        <translation>%1 条消息：%2</translation>
    </message>
    <message>
        <source>%1 is kept for you: open Charging</source>
        <translation>%1 给您留着，点「充电」</translation>
    </message>
    <message>
        <source>Staff emptied %1: ask for your things</source>
        <translation>%1 值班人员收了，东西请到值班台拿</translation>
    </message>
    <message>
        <source>Overdue: please take your things from %1</source>
        <translation>超时了，请取走 %1 里的东西</translation>
    </message>
    <message>
        <source>Your time at %1 is up, somebody waits</source>
        <translation>%1 到时间了，有人在等</translation>
    </message>
    <message>
        <source>You were called for %1; it went to the next</source>
        <translation>叫过您用 %1，没来，给下一位了</translation>
    </message>
    <message>
        <source>%1 is no longer held for you</source>
        <translation>%1 不再给您占着了</translation>
    </message>
    <message>
        <source>Your time at %1 ended by itself</source>
        <translation>%1 到时间自动结束了</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>登记新人</translation>
    </message>
    <message>
        <source>Name, zsf, 4 digits, or scan</source>
        <translation>名字、zsf、手机后四位，扫码也行</translation>
    </message>
    <message>
        <source>Nobody is signed up yet</source>
        <translation>还没人登记</translation>
    </message>
    <message>
        <source>Nobody is called so; try fewer letters</source>
        <translation>没找到，少打几个字母试试</translation>
    </message>
    <message>
        <source>Type a name to find anybody else</source>
        <translation>再往前的，打名字找</translation>
    </message>
</context>
<context>
    <name>PeopleViewModel</name>
    <message>
        <source>To confirm: %1</source>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Badge: %1</source>
        <translation>码：%1</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>Lost: stop it</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Confirm: I have seen him</source>
        <translation>见过本人，确认</translation>
    </message>
    <message>
        <source>He was here before: merge</source>
        <translation>以前登记过，合并</translation>
    </message>
    <message>
        <source>Badge at home: check him in</source>
        <translation>没带码，帮忙签到</translation>
    </message>
    <message>
        <source>Undo the check-in</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>Pause this person</source>
        <translation>暂停使用</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Points: give or take</source>
        <translation>积分：加分、扣分</translation>
    </message>
    <message>
        <source>One more badge</source>
        <translation>再发一张码</translation>
    </message>
    <message>
        <source>Insured until…</source>
        <translation>保险到期日</translation>
    </message>
    <message>
        <source>Do not accept him</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>He leaves the station</source>
        <translation>以后不来了，注销</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部删掉</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Personal record</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>没留手机号</translation>
    </message>
    <message>
        <source>That you opened this page is noted</source>
        <translation>您看过这一页，系统会记下来</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Which phone reaches somebody, day and night?</source>
        <translation>白天黑夜都有人接的电话是哪个？</translation>
    </message>
    <message>
        <source>Shown when nobody comes to an alarm</source>
        <translation>求助没人来时，屏幕上就显示它</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>不留手机号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
</context>
<context>
    <name>PiecesScreen</name>
    <message>
        <source>Copies</source>
        <translation>有几件</translation>
    </message>
    <message>
        <source>No copy yet: scan the label that sticks on it, or give it a number</source>
        <translation>还没有：扫一下贴好的条码，或编个新号</translation>
    </message>
    <message>
        <source>One more, with a number of ours</source>
        <translation>加一件，编个新号</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Shelf of the next ones</source>
        <translation>接下来放哪个书架</translation>
    </message>
</context>
<context>
    <name>PiecesViewModel</name>
    <message>
        <source>on loan</source>
        <translation>借出了</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>还在</translation>
    </message>
    <message>
        <source>To read here only</source>
        <translation>只能在这儿看</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>丢了</translation>
    </message>
    <message>
        <source>Sort it out</source>
        <translation>下架</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Type the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>The same PIN once more</source>
        <translation>再输一遍密码</translation>
    </message>
    <message>
        <source>Choose the manager&apos;s PIN</source>
        <translation>给管理员定个密码</translation>
    </message>
    <message>
        <source>Six digits, as before</source>
        <translation>六位数字，和刚才一样</translation>
    </message>
    <message>
        <source>Six digits, not all the same, no plain row</source>
        <translation>六位数字，不能全一样，也不能是连号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message>
        <source>The new PIN is set</source>
        <translation>新密码设好了</translation>
    </message>
    <message>
        <source>Sign in with it now</source>
        <translation>现在用新密码登录</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>设一个新密码</translation>
    </message>
    <message>
        <source>Once more, the new PIN</source>
        <translation>新密码再输一遍</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>稍等…</translation>
    </message>
    <message>
        <source>There is no O, I or L in it: they are 0 and 1</source>
        <translation>码里没有 O、I、L：像 O 的是 0，像 I、L 的是 1</translation>
    </message>
    <message>
        <source>Six digits, not all the same, no plain row</source>
        <translation>六位数字，不能全一样，也不能是连号</translation>
    </message>
    <message>
        <source>Forgotten or locked? Scan or type the recovery code of the station</source>
        <translation>忘了或者锁住了？扫一下本站的恢复码，或者自己输入</translation>
    </message>
    <message>
        <source>The PIN is locked. A manager can help</source>
        <translation>密码锁住了，请找管理员</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Opening the door…</source>
        <translation>正在开门…</translation>
    </message>
    <message>
        <source>Take it out of service</source>
        <translation>停用这个位子</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么停？</translation>
    </message>
    <message>
        <source>Hand it over: scan the badge of whoever gets it</source>
        <translation>要转给别人：扫他的码</translation>
    </message>
</context>
<context>
    <name>PlaceSetupScreen</name>
    <message>
        <source>New place</source>
        <translation>加一个充电位</translation>
    </message>
    <message>
        <source>Change this place</source>
        <translation>修改这个充电位</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>上面写的名字</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>锁板</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>没有锁</translation>
    </message>
    <message>
        <source>Relay on the board</source>
        <translation>板上第几路</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it away for good</source>
        <translation>拆掉，不再用</translation>
    </message>
</context>
<context>
    <name>PlaceViewModel</name>
    <message>
        <source>The door did not open</source>
        <translation>门没打开</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时了</translation>
    </message>
    <message>
        <source>used since %1</source>
        <translation>从 %1 用起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>he has left</source>
        <translation>人已离站</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>No electric lock</source>
        <translation>没有电子锁</translation>
    </message>
    <message>
        <source>Lock: board %1, relay %2</source>
        <translation>锁：%1 号板，第 %2 路</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Back into service</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Charging places</source>
        <translation>充电位</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>加一个充电位</translation>
    </message>
</context>
<context>
    <name>PlacesViewModel</name>
    <message>
        <source>%1: %2 waiting</source>
        <translation>%1：%2 人在排队</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时了</translation>
    </message>
    <message>
        <source>No. %1 until %2</source>
        <translation>%1 号，到 %2</translation>
    </message>
    <message>
        <source>he has left</source>
        <translation>人已离站</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还有 %1 分钟</translation>
    </message>
    <message>
        <source>No place is set up yet</source>
        <translation>还没有设充电位</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没人在排队</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>First-aid kit: %1 expired, %2 to restock</source>
        <translation>药箱过期 %1 项，待补 %2 项</translation>
    </message>
    <message>
        <source>First-aid kit: %1 expired</source>
        <translation>药箱过期 %1 项</translation>
    </message>
    <message>
        <source>First-aid kit: %2 to restock</source>
        <translation>药箱待补 %2 项</translation>
    </message>
    <message>
        <source>Shelves: %1 expired, %2 to restock</source>
        <translation>货架过期 %1 项，待补 %2 项</translation>
    </message>
    <message>
        <source>Shelves: %1 expired</source>
        <translation>货架过期 %1 项</translation>
    </message>
    <message>
        <source>Shelves: %2 to restock</source>
        <translation>货架待补 %2 项</translation>
    </message>
    <message>
        <source>Something is wrong with the AED</source>
        <translation>AED 有问题</translation>
    </message>
    <message>
        <source>The seal of a kit is broken</source>
        <translation>药箱封条断了，要清点</translation>
    </message>
    <message>
        <source>Check a first-aid kit</source>
        <translation>药箱该检查了</translation>
    </message>
    <message>
        <source>%1: take out %2</source>
        <translation>%1：拿出 %2</translation>
    </message>
    <message>
        <source>%1: put %2 aside</source>
        <translation>%1：把 %2 单独放开</translation>
    </message>
    <message>
        <source>%1: add %2</source>
        <translation>%1：补 %2</translation>
    </message>
    <message>
        <source>Check the AED</source>
        <translation>检查 AED</translation>
    </message>
    <message>
        <source>Check the kit</source>
        <translation>检查药箱</translation>
    </message>
    <message>
        <source>Count what is there</source>
        <translation>清点一遍</translation>
    </message>
    <message>
        <source>%1: replace %2</source>
        <translation>%1：换 %2</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1 过期了</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>先不能用</translation>
    </message>
    <message>
        <source>less than there should be</source>
        <translation>不够数了</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1 就该做了</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Nothing wants a hand now, thank you</source>
        <translation>现在什么都不缺，谢谢您</translation>
    </message>
    <message>
        <source>That is it, note my time</source>
        <translation>做完了，记时间</translation>
    </message>
    <message>
        <source>Not now after all</source>
        <translation>先不做了</translation>
    </message>
    <message>
        <source>Will it last?</source>
        <translation>够用多久</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做好了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>去做</translation>
    </message>
</context>
<context>
    <name>PlanViewModel</name>
    <message>
        <source>%1 min noted, thank you</source>
        <translation>记了 %1 分钟，谢谢您</translation>
    </message>
    <message>
        <source>%1 min of help from you so far</source>
        <translation>您一共帮忙 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min: %2 to do</source>
        <translation>%1 分钟：%2 件</translation>
    </message>
    <message>
        <source>I have 10 minutes</source>
        <translation>我有 10 分钟</translation>
    </message>
    <message>
        <source>%1 min: %2 of %3 done</source>
        <translation>%1 分钟：做好 %2/%3</translation>
    </message>
    <message>
        <source>Tap each when it is done; at the end, the time is noted for you</source>
        <translation>做好一件点一下；全做完，给您记时间</translation>
    </message>
    <message>
        <source>How long do you have? The most urgent comes first</source>
        <translation>您有多少时间？先做最要紧的</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>My points</source>
        <translation>我的积分</translation>
    </message>
    <message>
        <source>What there is, until when</source>
        <translation>有多少、到什么时候</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 of conduct credit</source>
        <translation>%1 信用分</translation>
    </message>
    <message>
        <source>%1 points to verify</source>
        <translation>%1 分待核实</translation>
    </message>
    <message>
        <source>the end of month %1</source>
        <translation>%1 月底</translation>
    </message>
    <message>
        <source>the end of %2/%1</source>
        <translation>%1 年 %2 月底</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1（撤回）</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Returned on time</source>
        <translation>按时还</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加活动</translation>
    </message>
    <message>
        <source>Report verified</source>
        <translation>随手拍核实了</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Given by the staff</source>
        <translation>工作人员加分</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>花掉</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实到账</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Helped others</source>
        <translation>帮了别人</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>To put something right</source>
        <translation>补回来</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Blocked a way out</source>
        <translation>堵了通道</translation>
    </message>
    <message>
        <source>Quarrelled or fought</source>
        <translation>吵架打架</translation>
    </message>
    <message>
        <source>Damaged something</source>
        <translation>弄坏东西</translation>
    </message>
    <message>
        <source>Took what was others&apos;</source>
        <translation>拿了别人的东西</translation>
    </message>
    <message>
        <source>Kept a place unused</source>
        <translation>占着位子不用</translation>
    </message>
    <message>
        <source>Did not bring things back</source>
        <translation>借了不还</translation>
    </message>
    <message>
        <source>The staff saw it</source>
        <translation>工作人员看见的</translation>
    </message>
    <message>
        <source>A camera recorded it</source>
        <translation>监控拍到的</translation>
    </message>
    <message>
        <source>The station&apos;s records</source>
        <translation>站里有记录</translation>
    </message>
    <message>
        <source>He said so himself</source>
        <translation>他自己承认的</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>No longer stocked: what is left is used up</source>
        <translation>不再进了，剩下的用完为止</translation>
    </message>
    <message>
        <source>%1 · scan a box of it, and its code belongs to it</source>
        <translation>%1 · 扫一下盒子上的码，就记在这样东西上</translation>
    </message>
    <message>
        <source>Stock it no longer</source>
        <translation>不再进这样东西</translation>
    </message>
</context>
<context>
    <name>ProductSetupScreen</name>
    <message>
        <source>The code of the box goes with it: %1</source>
        <translation>盒子上的码一起记上：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in English, if you like</source>
        <translation>英文名称（可以不填）</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位（片、瓶、卷…）</translation>
    </message>
    <message>
        <source>Days it is good once opened: %1</source>
        <translation>开封后能用几天：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProductSetupViewModel</name>
    <message>
        <source>A new product</source>
        <translation>加一样</translation>
    </message>
    <message>
        <source>as long as before</source>
        <translation>跟没开封一样</translation>
    </message>
    <message>
        <source>1 to %1 days</source>
        <translation>要填 1 到 %1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>ProductViewModel</name>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>英文 %1</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <translation>按“%1”算</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>code on the box</source>
        <translation>盒子上的码</translation>
    </message>
    <message>
        <source>How much at least</source>
        <translation>最少几份</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Kit</source>
        <translation>药箱</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>冰箱</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>need not be here</source>
        <translation>这里不用放</translation>
    </message>
    <message>
        <source>at least %1 %2</source>
        <translation>最少 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 good</source>
        <translation>能用的有 %1 %2</translation>
    </message>
    <message>
        <source>once opened, good for %1 days</source>
        <translation>开封后能用 %1 天</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products and places</source>
        <translation>物品和位置</translation>
    </message>
    <message>
        <source>Name, pinyin or code, or scan</source>
        <translation>名称、拼音、编号，或扫码</translation>
    </message>
    <message>
        <source>Nothing is stocked yet: add something, or bring in a list</source>
        <translation>还没有物品：加一样，或从 U 盘导入</translation>
    </message>
    <message>
        <source>Nothing is called so; try fewer letters</source>
        <translation>没有找到，少输几个字试试</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>加一样</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>放东西的地方</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>从 U 盘导入</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Everything is set. What next?</source>
        <translation>都设好了，接下来</translation>
    </message>
    <message>
        <source>Put both codes away safely</source>
        <translation>两张码收好</translation>
    </message>
    <message>
        <source>Your badge opens the board. The recovery code goes into the manager&apos;s safe, on paper</source>
        <translation>您的码打开值班台，随身带着；恢复码打印出来，锁进保险柜</translation>
    </message>
    <message>
        <source>Test the scanner: scan your badge now</source>
        <translation>试试扫码枪：现在就扫一下您的码</translation>
    </message>
    <message>
        <source>Later it opens the board, where you sign up staff and set up places to charge</source>
        <translation>营业以后，扫它就进值班台：登记工作人员、设充电位都在那儿</translation>
    </message>
    <message>
        <source>Let it start with the computer</source>
        <translation>让程序跟着电脑一起启动</translation>
    </message>
    <message>
        <source>The folder build_spec/linux of the program says how, once</source>
        <translation>做法写在程序文件夹 build_spec/linux 里，照着做一次就行</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The disk is full: that was not saved</source>
        <translation>机器存满了，这次没记上</translation>
    </message>
    <message>
        <source>Help yourself all the same; tell the staff</source>
        <translation>水照样可以接，请跟工作人员说一声</translation>
    </message>
    <message>
        <source>That was not saved</source>
        <translation>刚才那一下没有保存</translation>
    </message>
    <message>
        <source>Please call staff; nothing was lost</source>
        <translation>请叫工作人员，之前的都没丢</translation>
    </message>
    <message>
        <source>I photographed it</source>
        <translation>拍好了</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Stop the badge</source>
        <translation>停用这张码</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Stop the old one</source>
        <translation>作废旧码</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销它</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>办不了，告诉他</translation>
    </message>
    <message>
        <source>Wait for one</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>让他结束</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>丢了</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>对，还过了</translation>
    </message>
    <message>
        <source>Keep only those</source>
        <translation>只留这些</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改权限</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>停用它</translation>
    </message>
    <message>
        <source>Leave for good</source>
        <translation>不来了，注销</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不让他通过</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>是同一个人</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>没写错</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>时间是对的</translation>
    </message>
    <message>
        <source>Recall it</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Stock it no longer</source>
        <translation>不再进了</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>撤掉</translation>
    </message>
    <message>
        <source>Another volume</source>
        <translation>是另一卷</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>都丢了</translation>
    </message>
    <message>
        <source>Another seal</source>
        <translation>是换了封签</translation>
    </message>
    <message>
        <source>Spend them</source>
        <translation>换</translation>
    </message>
    <message>
        <source>Give points back</source>
        <translation>退回积分</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>抄好了</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>这张码我们不认识</translation>
    </message>
    <message>
        <source>Please ask the person on duty</source>
        <translation>请找值班人员</translation>
    </message>
    <message>
        <source>The code was not read completely</source>
        <translation>码没有扫全</translation>
    </message>
    <message>
        <source>Please scan it once more</source>
        <translation>请再扫一次</translation>
    </message>
    <message>
        <source>That is not a badge of this station</source>
        <translation>这个码不是本站的</translation>
    </message>
    <message>
        <source>Please show the code on your badge</source>
        <translation>没有码？回首页点“第一次来？”，一分钟就好</translation>
    </message>
    <message>
        <source>This badge was stopped</source>
        <translation>这张码已经停用</translation>
    </message>
    <message>
        <source>Please ask the person on duty for a new one</source>
        <translation>请找值班人员换一张新的</translation>
    </message>
    <message>
        <source>There is a newer badge</source>
        <translation>您已经换过新码</translation>
    </message>
    <message>
        <source>Please show the new one; this one no longer works</source>
        <translation>请用新码，这张不能用了</translation>
    </message>
    <message>
        <source>That is a staff badge</source>
        <translation>这是工作人员的码</translation>
    </message>
    <message>
        <source>Please show a courier&apos;s badge here</source>
        <translation>这里要扫小哥的码</translation>
    </message>
    <message>
        <source>Your badge is paused</source>
        <translation>您的码暂停使用</translation>
    </message>
    <message>
        <source>Please talk to the person on duty</source>
        <translation>请跟值班人员说一声</translation>
    </message>
    <message>
        <source>You were signed off from the station</source>
        <translation>您的登记已经注销</translation>
    </message>
    <message>
        <source>Please ask the person on duty to sign you up again</source>
        <translation>请值班人员重新帮您登记</translation>
    </message>
    <message>
        <source>Nobody confirmed you in time</source>
        <translation>没人确认您的登记，已经过期</translation>
    </message>
    <message>
        <source>Please sign up once more, it takes a minute</source>
        <translation>重新登记一次就行，一分钟</translation>
    </message>
    <message>
        <source>You were not accepted here</source>
        <translation>您的登记没有通过</translation>
    </message>
    <message>
        <source>Many have signed up just now</source>
        <translation>刚才登记的人太多了</translation>
    </message>
    <message>
        <source>Please try again later, or ask the person on duty</source>
        <translation>请过会儿再来，或者找值班人员</translation>
    </message>
    <message>
        <source>This phone is signed up here already</source>
        <translation>这个手机号已经登记过</translation>
    </message>
    <message>
        <source>The person on duty finds your code again</source>
        <translation>请找值班人员，帮您找回原来的码</translation>
    </message>
    <message>
        <source>None of his codes works</source>
        <translation>他手上没有能用的码</translation>
    </message>
    <message>
        <source>Make him a new badge first</source>
        <translation>先给他换一张新码</translation>
    </message>
    <message>
        <source>That is your own record</source>
        <translation>这是您自己的资料</translation>
    </message>
    <message>
        <source>Somebody else of the staff must do this</source>
        <translation>请让别的工作人员来办</translation>
    </message>
    <message>
        <source>He has the same name as you</source>
        <translation>他跟您同名</translation>
    </message>
    <message>
        <source>Somebody else of the staff must do this: nobody lets himself in</source>
        <translation>请别的工作人员来办：谁也不能自己给自己办</translation>
    </message>
    <message>
        <source>That is your own account</source>
        <translation>这是您自己的账号</translation>
    </message>
    <message>
        <source>Another manager must do this</source>
        <translation>请另一位管理员来办</translation>
    </message>
    <message>
        <source>This is the last manager</source>
        <translation>这是最后一位管理员</translation>
    </message>
    <message>
        <source>Make somebody else a manager first</source>
        <translation>先让别人当管理员，再来改</translation>
    </message>
    <message>
        <source>This account is switched off</source>
        <translation>这个账号停用了</translation>
    </message>
    <message>
        <source>What you may do has just changed</source>
        <translation>您的权限刚改过</translation>
    </message>
    <message>
        <source>Please scan your staff badge again</source>
        <translation>请重新扫一下码</translation>
    </message>
    <message>
        <source>That courier is tied to an account already</source>
        <translation>已经对上一位了</translation>
    </message>
    <message>
        <source>Undo the old tie first</source>
        <translation>先把原来的解开</translation>
    </message>
    <message>
        <source>Switch this account off?</source>
        <translation>要停用这个账号吗？</translation>
    </message>
    <message>
        <source>The staff badge opens nothing from now on; it can be switched on again</source>
        <translation>他的码马上扫不开了，以后还能恢复</translation>
    </message>
    <message>
        <source>Change what this person may do?</source>
        <translation>要改这个人的权限吗？</translation>
    </message>
    <message>
        <source>It holds from his next tap on</source>
        <translation>他下一次点就按新权限算</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>这两个是同一个人吗？</translation>
    </message>
    <message>
        <source>The new badge opens the old record; this cannot be undone</source>
        <translation>新码以后就开老资料，合了就拆不开</translation>
    </message>
    <message>
        <source>Leave the station for good?</source>
        <translation>以后真的不来了吗？</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>您已经退出了</translation>
    </message>
    <message>
        <source>Please scan your badge again</source>
        <translation>请再扫一次码</translation>
    </message>
    <message>
        <source>It is too late to undo this</source>
        <translation>时间过了，撤不回来了</translation>
    </message>
    <message>
        <source>A check-in can be undone for %minutes% minutes</source>
        <translation>签到后 %minutes% 分钟内才能撤</translation>
    </message>
    <message>
        <source>That was done already</source>
        <translation>这个已经办过了</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>不用再点了</translation>
    </message>
    <message>
        <source>We do not have this right now</source>
        <translation>这个现在没有</translation>
    </message>
    <message>
        <source>Please choose something else</source>
        <translation>请换一样</translation>
    </message>
    <message>
        <source>Not the time of year: from %from_day% on</source>
        <translation>还没到时候，%from_day% 起有</translation>
    </message>
    <message>
        <source>You had yours for today: %per_day%</source>
        <translation>今天的 %per_day% 份领过了</translation>
    </message>
    <message>
        <source>There is more for you tomorrow</source>
        <translation>明天再来</translation>
    </message>
    <message>
        <source>You have had yours: %per_person%</source>
        <translation>您的 %per_person% 份领过了</translation>
    </message>
    <message>
        <source>Staff have not confirmed you yet</source>
        <translation>值班人员还没确认您</translation>
    </message>
    <message>
        <source>Please ask the person on duty; it takes a minute</source>
        <translation>找值班人员确认一下，一分钟就好</translation>
    </message>
    <message>
        <source>Scan your own badge first</source>
        <translation>先扫您自己的码</translation>
    </message>
    <message>
        <source>Nobody spends points without his badge</source>
        <translation>没带码，花不了积分</translation>
    </message>
    <message>
        <source>Spend %points% points on this?</source>
        <translation>花 %points% 分换这个？</translation>
    </message>
    <message>
        <source>You keep %left%; it is put aside for you</source>
        <translation>换完还剩 %left% 分，东西给您留着</translation>
    </message>
    <message>
        <source>Give the points back?</source>
        <translation>退回积分？</translation>
    </message>
    <message>
        <source>The reward goes back on the shelf</source>
        <translation>东西不要了，放回去</translation>
    </message>
    <message>
        <source>That slip is an old picture</source>
        <translation>这张兑换码是旧的</translation>
    </message>
    <message>
        <source>He opens the slip anew at the screen: scan that one</source>
        <translation>请小哥在屏幕上重新打开，扫新的</translation>
    </message>
    <message>
        <source>That slip is for the staff</source>
        <translation>这是给工作人员扫的</translation>
    </message>
    <message>
        <source>They scan their own badge first, then your slip</source>
        <translation>请工作人员先扫自己的码，再扫这个</translation>
    </message>
    <message>
        <source>That was handed over already: %day%</source>
        <translation>已经领走了：%day%</translation>
    </message>
    <message>
        <source>One slip is one reward</source>
        <translation>一张码只领一份</translation>
    </message>
    <message>
        <source>That is over: nothing is kept any more</source>
        <translation>这份已经不在了</translation>
    </message>
    <message>
        <source>Points go back when nobody fetches it or gives it up</source>
        <translation>没来领或退掉的，积分都退回了</translation>
    </message>
    <message>
        <source>A second person of the staff must approve this</source>
        <translation>还要另一位工作人员同意</translation>
    </message>
    <message>
        <source>It waits for that already; please fetch somebody</source>
        <translation>已经在等了，请去叫一位</translation>
    </message>
    <message>
        <source>None left right now</source>
        <translation>发完了</translation>
    </message>
    <message>
        <source>By the books none is left</source>
        <translation>账上一份也没有了</translation>
    </message>
    <message>
        <source>Count it anew under Drinks and menu, then again</source>
        <translation>先到“饮水和菜单”清点一下，再来点</translation>
    </message>
    <message>
        <source>First count everything in the kit</source>
        <translation>先把药箱全部点一遍</translation>
    </message>
    <message>
        <source>Then put a new seal on it, the same day</source>
        <translation>当天点完，再贴新封签</translation>
    </message>
    <message>
        <source>That is not the number we have on record</source>
        <translation>这个号跟记的不一样</translation>
    </message>
    <message>
        <source>Read the seal once more; if it is another one, all is to be counted</source>
        <translation>再看一眼封签；要是真换过了，得全部点一遍</translation>
    </message>
    <message>
        <source>This seal was on a kit before</source>
        <translation>这个封签号用过了</translation>
    </message>
    <message>
        <source>Please take a new one</source>
        <translation>请换一个新的</translation>
    </message>
    <message>
        <source>What is left is expired or set aside</source>
        <translation>剩下的过期了，或先不能用</translation>
    </message>
    <message>
        <source>Nobody may be given it; please take another thing</source>
        <translation>不能给人用，请换别的</translation>
    </message>
    <message>
        <source>You have %balance% points, it takes %needed%</source>
        <translation>您有 %balance% 分，要 %needed% 分</translation>
    </message>
    <message>
        <source>Points come with check-ins and helping out</source>
        <translation>签到、帮忙都能攒分</translation>
    </message>
    <message>
        <source>That was verified before</source>
        <translation>已经核实过了</translation>
    </message>
    <message>
        <source>Somebody else must decide this</source>
        <translation>这件事要别人来定</translation>
    </message>
    <message>
        <source>Whoever proposed or approved it does not judge it</source>
        <translation>提的人、批过的人不能自己定</translation>
    </message>
    <message>
        <source>There are only %left%</source>
        <translation>只有 %left% 个</translation>
    </message>
    <message>
        <source>Take fewer, or count what is there</source>
        <translation>少拿几个，或点一点实际有几个</translation>
    </message>
    <message>
        <source>That is expired: %expiry%</source>
        <translation>已经过期了：%expiry%</translation>
    </message>
    <message>
        <source>Do not put it in; look at the date once more</source>
        <translation>别放进去，再看一眼日期</translation>
    </message>
    <message>
        <source>Is it really good until %expiry%?</source>
        <translation>真的能放到 %expiry%？</translation>
    </message>
    <message>
        <source>That is more than ten years from now</source>
        <translation>那是十年以后了</translation>
    </message>
    <message>
        <source>Really %quantity% of them?</source>
        <translation>真有 %quantity% 个？</translation>
    </message>
    <message>
        <source>Please count pieces, not what stands on the box</source>
        <translation>数一数有几个，别照着盒上的数字输</translation>
    </message>
    <message>
        <source>The maker has recalled this lot</source>
        <translation>这个批号厂家召回了</translation>
    </message>
    <message>
        <source>Do not put it in; give it to the staff</source>
        <translation>别放进去，交给工作人员</translation>
    </message>
    <message>
        <source>This lot is set aside</source>
        <translation>这一批先不能用</translation>
    </message>
    <message>
        <source>First say that it is good, or throw it away</source>
        <translation>先确认能用，或扔掉</translation>
    </message>
    <message>
        <source>Somebody else must do this</source>
        <translation>请换一个人来</translation>
    </message>
    <message>
        <source>Nobody checks what he counted himself</source>
        <translation>自己数的，自己不能复核</translation>
    </message>
    <message>
        <source>Recall this lot?</source>
        <translation>召回这个批号？</translation>
    </message>
    <message>
        <source>None of it is given to anybody from now on</source>
        <translation>从现在起，这批都不给人用了</translation>
    </message>
    <message>
        <source>Stock this no longer?</source>
        <translation>不再进这样东西了？</translation>
    </message>
    <message>
        <source>What is left is used up; it cannot be undone</source>
        <translation>剩下的用完为止；定了就改不回来</translation>
    </message>
    <message>
        <source>Take this place away?</source>
        <translation>撤掉这个地方？</translation>
    </message>
    <message>
        <source>Its minimums go with it; it cannot be undone</source>
        <translation>这里的最少数也一起没了；定了就改不回来</translation>
    </message>
    <message>
        <source>Something still lies there</source>
        <translation>里面还有东西</translation>
    </message>
    <message>
        <source>Carry it somewhere else first</source>
        <translation>先挪到别处</translation>
    </message>
    <message>
        <source>That file is no table</source>
        <translation>这个文件不是表格</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV and try again</source>
        <translation>另存为 .xlsx 或 CSV，再试一次</translation>
    </message>
    <message>
        <source>%bad% rows are not right: nothing was imported</source>
        <translation>有 %bad% 行不对，什么也没导入</translation>
    </message>
    <message>
        <source>Mend them in the table, or leave them out</source>
        <translation>在表里改好，或者跳过这几行</translation>
    </message>
    <message>
        <source>That is here already %code%</source>
        <translation>已经有了 %code%</translation>
    </message>
    <message>
        <source>Look it up in the list, or choose another name</source>
        <translation>在清单里找找，或换个名字</translation>
    </message>
    <message>
        <source>“%title%” has this ISBN already</source>
        <translation>这个 ISBN 是《%title%》的</translation>
    </message>
    <message>
        <source>One more copy of it is a further item; only another volume is a new title</source>
        <translation>同一本再来一册，在它下面加；只有另一卷才新建</translation>
    </message>
    <message>
        <source>This barcode is on another item</source>
        <translation>这个条码贴在别的东西上了</translation>
    </message>
    <message>
        <source>Please stick another label on this one</source>
        <translation>请换一张标签</translation>
    </message>
    <message>
        <source>Take it out of the catalogue with all %items%?</source>
        <translation>连同 %items% 件一起下架？</translation>
    </message>
    <message>
        <source>What is lent can still be brought back</source>
        <translation>借出去的还能还</translation>
    </message>
    <message>
        <source>Are all %items% lost?</source>
        <translation>这 %items% 件都丢了？</translation>
    </message>
    <message>
        <source>A scan of one of them says that it is there again</source>
        <translation>以后扫到哪件，哪件就算找回来了</translation>
    </message>
    <message>
        <source>Nobody knows what day it is</source>
        <translation>今天几号，还说不准</translation>
    </message>
    <message>
        <source>Confirm the time first; an hour later it can be thrown away</source>
        <translation>先核对时间；过一小时再来扔</translation>
    </message>
    <message>
        <source>Closed now: from %opens% on</source>
        <translation>现在关着，%opens% 开门</translation>
    </message>
    <message>
        <source>What you take yourself is still there</source>
        <translation>自己拿的照样有</translation>
    </message>
    <message>
        <source>Nobody is on duty now</source>
        <translation>现在没人值班</translation>
    </message>
    <message>
        <source>You have asked already: No. %ticket%</source>
        <translation>您已经叫过了：%ticket% 号</translation>
    </message>
    <message>
        <source>One thing at a time; that one comes first</source>
        <translation>一次叫一样，先等那一份</translation>
    </message>
    <message>
        <source>Somebody took this on %minutes% min ago</source>
        <translation>%minutes% 分钟前有人接了</translation>
    </message>
    <message>
        <source>Something happened to this meanwhile</source>
        <translation>这一份刚才有变化</translation>
    </message>
    <message>
        <source>Please look at the list again</source>
        <translation>请再看一眼</translation>
    </message>
    <message>
        <source>All are taken. Wait for one?</source>
        <translation>都占满了，要排队吗？</translation>
    </message>
    <message>
        <source>%ahead% waiting before you; your number is called on the big screen</source>
        <translation>您前面还有 %ahead% 人；轮到您，大屏会叫号</translation>
    </message>
    <message>
        <source>You have a place already</source>
        <translation>您已经有一个了</translation>
    </message>
    <message>
        <source>One of each kind for each person</source>
        <translation>每人每样只能占一个</translation>
    </message>
    <message>
        <source>Somebody is waiting for a place</source>
        <translation>有人在排队</translation>
    </message>
    <message>
        <source>Please take your things when the time is up</source>
        <translation>到时间请取走您的东西</translation>
    </message>
    <message>
        <source>Somebody is using this place. End that?</source>
        <translation>有人在用，要让他结束吗？</translation>
    </message>
    <message>
        <source>Keep what lies inside at the desk for him</source>
        <translation>里面的东西放在值班台，等他来取</translation>
    </message>
    <message>
        <source>Your phone is still in locker %place%. Leave?</source>
        <translation>您的手机还在手机柜 %place%，要离站吗？</translation>
    </message>
    <message>
        <source>Your battery is still in bay %place%. Leave?</source>
        <translation>您的电瓶还在电瓶柜 %place%，要离站吗？</translation>
    </message>
    <message>
        <source>Somebody has this place</source>
        <translation>这个位子有人占着</translation>
    </message>
    <message>
        <source>Change it once it is free</source>
        <translation>空出来再改</translation>
    </message>
    <message>
        <source>This place is out of order</source>
        <translation>这个位子用不了</translation>
    </message>
    <message>
        <source>Put it back into service first</source>
        <translation>先恢复使用</translation>
    </message>
    <message>
        <source>There is a place called %name% already</source>
        <translation>已经有一个叫 %name% 了</translation>
    </message>
    <message>
        <source>Please choose another name</source>
        <translation>请换个名字</translation>
    </message>
    <message>
        <source>That lock is already %place%&apos;s</source>
        <translation>这把锁已经是 %place% 的</translation>
    </message>
    <message>
        <source>Please choose another board or relay</source>
        <translation>请换一块板或另一路</translation>
    </message>
    <message>
        <source>Your badge may not do this</source>
        <translation>您的码办不了这个</translation>
    </message>
    <message>
        <source>Please ask a manager</source>
        <translation>请找管理员</translation>
    </message>
    <message>
        <source>Nobody waits before you; your number is called on the big screen</source>
        <translation>您前面没人；轮到您，大屏会叫号</translation>
    </message>
    <message>
        <source>By mistake, stop it</source>
        <translation>按错了，停掉</translation>
    </message>
    <message>
        <source>Erase all of it</source>
        <translation>全部删掉</translation>
    </message>
    <message>
        <source>I know, leave</source>
        <translation>知道，离站</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>不填了</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fetch it first</source>
        <translation>先去取</translation>
    </message>
    <message>
        <source>Go on filling it in</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不用，返回</translation>
    </message>
    <message>
        <source>It stays yours; scan again when you come for it</source>
        <translation>柜子给您留着，回来扫码再取</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>这一项已经没有了</translation>
    </message>
    <message>
        <source>Please go back and look again</source>
        <translation>请返回再看看</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>%left% tries left</source>
        <translation>还能试 %left% 次</translation>
    </message>
    <message>
        <source>A moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Try again in %seconds% seconds</source>
        <translation>%seconds% 秒后再试</translation>
    </message>
    <message>
        <source>This PIN is locked</source>
        <translation>密码已锁住</translation>
    </message>
    <message>
        <source>A manager can set a new one</source>
        <translation>请管理员重设一个</translation>
    </message>
    <message>
        <source>This PIN is too easy</source>
        <translation>密码太简单</translation>
    </message>
    <message>
        <source>Six digits, not all the same, no plain row</source>
        <translation>六位数字，不能全一样，也不能是连号</translation>
    </message>
    <message>
        <source>Your old PIN comes first</source>
        <translation>要先输一遍旧密码</translation>
    </message>
    <message>
        <source>Please go back and begin again</source>
        <translation>请返回，重新来一遍</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>还没有密码</translation>
    </message>
    <message>
        <source>He chooses one when he redeems the next time</source>
        <translation>他下次兑换时自己设</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>您的密码锁住了</translation>
    </message>
    <message>
        <source>Go to the staff with your badge: they take it away</source>
        <translation>带着码找工作人员，清掉重设</translation>
    </message>
    <message>
        <source>That does not fit here</source>
        <translation>这里填得不对</translation>
    </message>
    <message>
        <source>Please check what you typed</source>
        <translation>请看看填的内容</translation>
    </message>
    <message>
        <source>We need a name</source>
        <translation>请填姓名</translation>
    </message>
    <message>
        <source>At most 60 letters, no special characters</source>
        <translation>最多 60 个字，不要特殊符号</translation>
    </message>
    <message>
        <source>That is no phone number</source>
        <translation>这不是电话号码</translation>
    </message>
    <message>
        <source>Digits only, or leave it empty</source>
        <translation>只填数字，不填也行</translation>
    </message>
    <message>
        <source>Is the phone number right?</source>
        <translation>手机号没写错吧？</translation>
    </message>
    <message>
        <source>It has %digits% digits; a mobile number has 11 and begins with 1</source>
        <translation>写了 %digits% 位；手机号是 11 位，1 开头</translation>
    </message>
    <message>
        <source>That is already open</source>
        <translation>已经打开了</translation>
    </message>
    <message>
        <source>Call the duty officer?</source>
        <translation>要叫值班人员吗？</translation>
    </message>
    <message>
        <source>An alarm sounds here until somebody comes</source>
        <translation>这里会一直响铃，直到有人来</translation>
    </message>
    <message>
        <source>Nobody is on duty. Sound the alarm anyway?</source>
        <translation>现在没人值班，还要拉响警报吗？</translation>
    </message>
    <message>
        <source>The duty phone is %phone%; in danger call 120</source>
        <translation>值班电话 %phone%，有危险请打 120</translation>
    </message>
    <message>
        <source>Was it pressed by mistake?</source>
        <translation>是不是按错了？</translation>
    </message>
    <message>
        <source>The alarm goes silent; staff will still see it</source>
        <translation>警报会停，工作人员仍能看到这条记录</translation>
    </message>
    <message>
        <source>Stop this badge?</source>
        <translation>要停用这张码吗？</translation>
    </message>
    <message>
        <source>It stops at its very next scan, for good</source>
        <translation>停了就不能再用</translation>
    </message>
    <message>
        <source>The old badge stops working</source>
        <translation>旧码马上作废</translation>
    </message>
    <message>
        <source>The new one is shown once, to photograph. Go on?</source>
        <translation>新码只显示一次，请当场拍下。要换吗？</translation>
    </message>
    <message>
        <source>Undo this check-in?</source>
        <translation>要撤销这次签到吗？</translation>
    </message>
    <message>
        <source>Today&apos;s points for it go back</source>
        <translation>今天签到的积分会退回</translation>
    </message>
    <message>
        <source>Can this not be done?</source>
        <translation>这一份办不了吗？</translation>
    </message>
    <message>
        <source>The courier is told so at his next scan</source>
        <translation>小哥下次扫码会看到</translation>
    </message>
    <message>
        <source>Finish this first</source>
        <translation>请先办完这一步</translation>
    </message>
    <message>
        <source>Nothing was lost; scan again afterwards</source>
        <translation>什么都没丢，办完再扫</translation>
    </message>
    <message>
        <source>Did you photograph the manager&apos;s badge?</source>
        <translation>管理员的码拍好了吗？</translation>
    </message>
    <message>
        <source>It is shown only now; it opens the board</source>
        <translation>只显示这一次，进值班台要用它</translation>
    </message>
    <message>
        <source>Did you write the recovery code down?</source>
        <translation>恢复码抄好了吗？</translation>
    </message>
    <message>
        <source>It is shown only now; next, a part is asked back</source>
        <translation>只显示这一次，下一页要填回来一段</translation>
    </message>
    <message>
        <source>Stop filling this in?</source>
        <translation>不填了吗？</translation>
    </message>
    <message>
        <source>What was filled in is not kept</source>
        <translation>填的会清掉</translation>
    </message>
    <message>
        <source>One code at a time</source>
        <translation>一次只扫一个码</translation>
    </message>
    <message>
        <source>Hold only your own code before the camera</source>
        <translation>请只把自己的码对着摄像头</translation>
    </message>
    <message>
        <source>That is far from the time shown here</source>
        <translation>跟屏幕上的时间差得太多</translation>
    </message>
    <message>
        <source>A manager must confirm it</source>
        <translation>要管理员来确认</translation>
    </message>
    <message>
        <source>Have %days% days really passed?</source>
        <translation>真的过去了 %days% 天吗？</translation>
    </message>
    <message>
        <source>Old records go by this clock an hour from now</source>
        <translation>一小时后，旧记录会照这个时间清掉</translation>
    </message>
    <message>
        <source>Is it really %days% days earlier?</source>
        <translation>真的要往回拨 %days% 天吗？</translation>
    </message>
    <message>
        <source>So much before the last time known to be right</source>
        <translation>比上次核对过的时间早这么多</translation>
    </message>
    <message>
        <source>Nobody knows this barcode here</source>
        <translation>不认识这个条码</translation>
    </message>
    <message>
        <source>Scan the station&apos;s label on it, or ask the staff</source>
        <translation>请扫本站贴的标签，或者问问工作人员</translation>
    </message>
    <message>
        <source>You have %current% already, %max% at most</source>
        <translation>手里已有 %current% 件，最多 %max% 件</translation>
    </message>
    <message>
        <source>Bring one back, then take this</source>
        <translation>先还一件，再借这件</translation>
    </message>
    <message>
        <source>It is on somebody&apos;s name until %until%</source>
        <translation>这件记在别人名下，%until%前还</translation>
    </message>
    <message>
        <source>Bring it back for him, or wait for it yourself</source>
        <translation>替人还就点“我来还”，想要就预约</translation>
    </message>
    <message>
        <source>It is kept for somebody until %until%</source>
        <translation>给别人留着，到 %until%</translation>
    </message>
    <message>
        <source>Please leave it on the hold shelf</source>
        <translation>请放在预约架上别动</translation>
    </message>
    <message>
        <source>This is only to be used here</source>
        <translation>这件只能在站内看</translation>
    </message>
    <message>
        <source>You can read it here</source>
        <translation>您可以坐下来看</translation>
    </message>
    <message>
        <source>This is not lent any more</source>
        <translation>这件不外借了</translation>
    </message>
    <message>
        <source>Please give it to the staff</source>
        <translation>请交给工作人员</translation>
    </message>
    <message>
        <source>You have this already, until %until%</source>
        <translation>您已经借着，%until%前还</translation>
    </message>
    <message>
        <source>You were late: no loans until %until%</source>
        <translation>还晚了，到 %until%为止不能借</translation>
    </message>
    <message>
        <source>If that is not right, ask the staff</source>
        <translation>不对的话找工作人员</translation>
    </message>
    <message>
        <source>You have something overdue: %count%</source>
        <translation>您有 %count% 件到期没还</translation>
    </message>
    <message>
        <source>Bring it back first</source>
        <translation>先还了再说</translation>
    </message>
    <message>
        <source>It cannot be kept any longer</source>
        <translation>不能再续了</translation>
    </message>
    <message>
        <source>Bring it back; you can take it again another day</source>
        <translation>先还回来，改天再借</translation>
    </message>
    <message>
        <source>You can renew it from %day% on</source>
        <translation>%day%起才能续</translation>
    </message>
    <message>
        <source>Until then it is yours anyway</source>
        <translation>现在还早，放心用</translation>
    </message>
    <message>
        <source>Somebody waits for this</source>
        <translation>后面有人等着</translation>
    </message>
    <message>
        <source>Please bring it back in time</source>
        <translation>请按时还</translation>
    </message>
    <message>
        <source>Nobody had this</source>
        <translation>没人借过这件</translation>
    </message>
    <message>
        <source>Put it back on its shelf</source>
        <translation>放回架上就行</translation>
    </message>
    <message>
        <source>There is one on the shelf</source>
        <translation>架上就有</translation>
    </message>
    <message>
        <source>Just take it and scan it</source>
        <translation>直接拿来扫一下</translation>
    </message>
    <message>
        <source>You wait for this already</source>
        <translation>您已经预约了</translation>
    </message>
    <message>
        <source>You are told when it is there</source>
        <translation>到了会告诉您</translation>
    </message>
    <message>
        <source>You wait for %current% already, %max% at most</source>
        <translation>已经预约了 %current% 件，最多 %max% 件</translation>
    </message>
    <message>
        <source>Give one up first</source>
        <translation>先取消一件</translation>
    </message>
    <message>
        <source>Did you bring it back without a scan?</source>
        <translation>还的时候没扫码？</translation>
    </message>
    <message>
        <source>If you have it in your hand, just scan it</source>
        <translation>在手里的话，扫一下就还了</translation>
    </message>
    <message>
        <source>Is this really lost?</source>
        <translation>真丢了吗？</translation>
    </message>
    <message>
        <source>It is found again as soon as somebody scans it</source>
        <translation>谁再扫到它，就算找到了</translation>
    </message>
    <message>
        <source>This takes a second person</source>
        <translation>这件事要两个人办</translation>
    </message>
    <message>
        <source>This is not the station&apos;s recovery code</source>
        <translation>这不是本站的恢复码</translation>
    </message>
    <message>
        <source>Please scan the code from set-up</source>
        <translation>请扫设置本站时给的那张恢复码</translation>
    </message>
    <message>
        <source>Keep only %days% days?</source>
        <translation>只留 %days% 天的吗？</translation>
    </message>
    <message>
        <source>What is older is erased tonight, for good</source>
        <translation>更早的今晚就删掉，找不回来</translation>
    </message>
    <message>
        <source>That does not go with another setting</source>
        <translation>跟另一项设置对不上</translation>
    </message>
    <message>
        <source>Please change the other one first</source>
        <translation>请先改那一项</translation>
    </message>
    <message>
        <source>This comes with the program</source>
        <translation>这一项由程序定</translation>
    </message>
    <message>
        <source>Only a new version of it changes this</source>
        <translation>程序升级时才会变</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没什么可撤的</translation>
    </message>
    <message>
        <source>This was never changed</source>
        <translation>这一项没改过</translation>
    </message>
    <message>
        <source>The PIN comes first</source>
        <translation>先输密码</translation>
    </message>
    <message>
        <source>Please go back and enter it again</source>
        <translation>请退回去，再输一次</translation>
    </message>
    <message>
        <source>Somebody else of the staff shows his badge</source>
        <translation>请另一位工作人员扫码</translation>
    </message>
    <message>
        <source>Not accept this person?</source>
        <translation>不让这个人通过吗？</translation>
    </message>
    <message>
        <source>The badge stops now; what was typed goes after %days% days</source>
        <translation>这张码马上停用，登记的内容 %days% 天后删掉</translation>
    </message>
    <message>
        <source>The badge stops now, all data goes after %days% days</source>
        <translation>码马上停用，资料 %days% 天后全删</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>全部删掉吗？</translation>
    </message>
    <message>
        <source>Name, badge, visits and points are gone now and for good; only old backups hold them for some months more</source>
        <translation>名字、码、到站记录、积分马上全没；只有旧备份里还留几个月</translation>
    </message>
</context>
<context>
    <name>RedemptionsScreen</name>
    <message>
        <source>Rewards</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>What there is for points</source>
        <translation>能兑的东西</translation>
    </message>
    <message>
        <source>Scan no badge</source>
        <translation>不扫了</translation>
    </message>
    <message>
        <source>Forgot his PIN</source>
        <translation>他忘了密码</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>等着领</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over</source>
        <translation>没有等着领的</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已领走</translation>
    </message>
</context>
<context>
    <name>RedemptionsViewModel</name>
    <message>
        <source>His PIN is gone</source>
        <translation>他的密码清掉了</translation>
    </message>
    <message>
        <source>He chooses a new one when he redeems</source>
        <translation>下次兑换时他自己重设</translation>
    </message>
    <message>
        <source>your own: somebody else must do it</source>
        <translation>您自己的，请别人来办</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>留到 %1</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <translation>%1 领走</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>撤掉</translation>
    </message>
    <message>
        <source>Approve: hand it over</source>
        <translation>同意，给他</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>special: two of the staff</source>
        <translation>要两人经手</translation>
    </message>
    <message>
        <source>special: you scanned it, somebody else approves it</source>
        <translation>要两人经手：您扫过了，等别人同意</translation>
    </message>
    <message>
        <source>special: scanned, do you approve?</source>
        <translation>要两人经手：扫过了，您同意吗？</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever forgot his PIN</source>
        <translation>现在扫忘了密码的那位小哥的码</translation>
    </message>
    <message>
        <source>Scan the courier&apos;s slip: that hands it over</source>
        <translation>扫小哥的兑换码，扫了就算给他了</translation>
    </message>
</context>
<context>
    <name>RefusedOverlay</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>能用</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>已换新码</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>没通过</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <translation>过期没确认</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>没留手机号</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，到%2为止</translation>
    </message>
    <message>
        <source>signed up on %1</source>
        <translation>%1登记</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Restock</name>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>先不能用</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>快过期</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>no date on it</source>
        <translation>没写日期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
</context>
<context>
    <name>RestockScreen</name>
    <message>
        <source>Restock</source>
        <translation>补货</translation>
    </message>
</context>
<context>
    <name>ReturnsScreen</name>
    <message>
        <source>Returned: %1</source>
        <translation>已还 %1 件</translation>
    </message>
    <message>
        <source>Scan the next one. Nothing more? Just walk on</source>
        <translation>接着扫下一件。没有了，走开就行</translation>
    </message>
</context>
<context>
    <name>ReturnsViewModel</name>
    <message>
        <source>Give it to the staff: it is withdrawn</source>
        <translation>不外借了，交给工作人员</translation>
    </message>
    <message>
        <source>Somebody waits for it: lay it on %1</source>
        <translation>有人等着，放到%1</translation>
    </message>
    <message>
        <source>Lay it on shelf %1, or in the return box</source>
        <translation>放回 %1，或者放进还书箱</translation>
    </message>
    <message>
        <source>Lay it in the return box</source>
        <translation>放进还书箱</translation>
    </message>
    <message>
        <source>Returned, %1 days late: no loans until %2</source>
        <translation>还好了，晚了 %1 天：到 %2不能借</translation>
    </message>
    <message>
        <source>Returned, %1 day late: no loans until %2</source>
        <translation>还好了，晚了 %1 天：到 %2不能借</translation>
    </message>
    <message>
        <source>Found again, thank you</source>
        <translation>找到了，谢谢</translation>
    </message>
    <message>
        <source>Off the hold shelf</source>
        <translation>从预约架上撤下</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>还好了</translation>
    </message>
</context>
<context>
    <name>Reward</name>
    <message>
        <source>Give it to him: it is booked</source>
        <translation>给他吧，已经记上了</translation>
    </message>
    <message>
        <source>A special one: wait, a second person of the staff approves it first</source>
        <translation>这件要两人经手：等另一位工作人员同意</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>水杯</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>衣服</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>手套</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>头盔</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>手电</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>充电宝</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>吃的</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>喝的</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>毛巾</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>理发</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>券</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还有 %1 份</translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation>还差 %1 分</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>For your points</source>
        <translation>用积分换</translation>
    </message>
    <message>
        <source>%1 kept for you until %2</source>
        <translation>%1 份等您领，到 %2</translation>
    </message>
</context>
<context>
    <name>RewardListScreen</name>
    <message>
        <source>What there is for points</source>
        <translation>能兑的东西</translation>
    </message>
    <message>
        <source>Pieces come in under Restock, like any product</source>
        <translation>东西到了，在“补货”里进货</translation>
    </message>
    <message>
        <source>Nothing yet: the first one puts the tile on the couriers&apos; screen</source>
        <translation>还没有：加了第一样，小哥那边才有“兑换”</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>加一样</translation>
    </message>
</context>
<context>
    <name>RewardListViewModel</name>
    <message>
        <source>%1 each</source>
        <translation>每人 %1 份</translation>
    </message>
    <message>
        <source>special: two of the staff</source>
        <translation>要两人经手</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>停兑</translation>
    </message>
</context>
<context>
    <name>RewardSetupScreen</name>
    <message>
        <source>New reward</source>
        <translation>加一样能兑的</translation>
    </message>
    <message>
        <source>Change this reward</source>
        <translation>改这一样</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>叫什么</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>英文叫什么</translation>
    </message>
    <message>
        <source>How many points it costs</source>
        <translation>要多少分</translation>
    </message>
    <message>
        <source>How many one courier may have</source>
        <translation>每人最多几份</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Two of the staff hand it over</source>
        <translation>要两人经手</translation>
    </message>
    <message>
        <source>Count what is left</source>
        <translation>要记数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>停兑</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>恢复兑换</translation>
    </message>
</context>
<context>
    <name>RewardsViewModel</name>
    <message>
        <source>%1 came back</source>
        <translation>%1退回来了</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退好了</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>留到 %1</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>出示兑换码</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>您有 %1</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Who may do what</source>
        <translation>谁能办什么</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>改我的密码</translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message>
        <source>Roll call: %1 inside</source>
        <translation>点名：在站 %1 人</translation>
    </message>
    <message>
        <source>That you read the names is noted</source>
        <translation>您看过这份名单，系统会记下来</translation>
    </message>
    <message>
        <source>%1 more may be inside · that you read the names is noted</source>
        <translation>还有 %1 人可能在里面 · 您看过名单，系统会记下来</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 到</translation>
    </message>
    <message>
        <source>maybe, since %1</source>
        <translation>可能还在，%1 到</translation>
    </message>
</context>
<context>
    <name>RuleScreen</name>
    <message>
        <source>Each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>Of these, per cent</source>
        <translation>打几折或加倍</translation>
    </message>
    <message>
        <source>Conduct credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Points a day at most</source>
        <translation>一天最多</translation>
    </message>
    <message>
        <source>Points a month at most</source>
        <translation>一个月最多</translation>
    </message>
    <message>
        <source>From which day (20261201), or empty</source>
        <translation>从哪天起（如 20261201），不填就是一直</translation>
    </message>
    <message>
        <source>Until which day, or empty</source>
        <translation>到哪天为止，不填就是一直</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RuleViewModel</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>What earns points</source>
        <translation>怎么得分</translation>
    </message>
    <message>
        <source>A change holds from the next time on; what was earned stays</source>
        <translation>改了从下一次起算，以前得的不变</translation>
    </message>
</context>
<context>
    <name>RulesViewModel</name>
    <message>
        <source>at most %1 a day</source>
        <translation>一天最多 %1</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>一个月最多 %1</translation>
    </message>
    <message>
        <source>%1 × %2 %</source>
        <translation>%1 × %2%</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>现在不得分</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Thank you for coming</source>
        <translation>辛苦了</translation>
    </message>
    <message>
        <source>The alarm is over</source>
        <translation>警报已解除</translation>
    </message>
    <message>
        <source>Your badge was read</source>
        <translation>码读到了</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>签到好了</translation>
    </message>
    <message>
        <source>Scan again once this page is closed</source>
        <translation>这一页关了以后，再扫一次</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Books and things</source>
        <translation>图书和共享物品</translation>
    </message>
    <message>
        <source>Title, author, pfdsj, or scan a book</source>
        <translation>书名、作者、pfdsj，或扫一下书</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>还没有东西</translation>
    </message>
    <message>
        <source>Nothing is called so; try fewer letters</source>
        <translation>没找到，少打几个字试试</translation>
    </message>
</context>
<context>
    <name>SecondPersonPad</name>
    <message>
        <source>One moment…</source>
        <translation>稍等…</translation>
    </message>
    <message>
        <source>Now the other person&apos;s PIN</source>
        <translation>请另一位输密码</translation>
    </message>
    <message>
        <source>The other person&apos;s PIN</source>
        <translation>另一位的密码</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Names leave the station only with two people. Somebody else of the staff scans his badge now.</source>
        <translation>带走姓名要两个人。请另一位工作人员扫一下自己的码。</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>you are at it</source>
        <translation>您在办</translation>
    </message>
    <message>
        <source>%1 is at it</source>
        <translation>%1在办</translation>
    </message>
    <message>
        <source>waiting for %1 min</source>
        <translation>等了 %1 分钟</translation>
    </message>
    <message>
        <source>your own: somebody else must do it</source>
        <translation>您自己的，请别人来办</translation>
    </message>
    <message>
        <source>I will do it</source>
        <translation>我来办</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>做好了</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>给他了</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>办不了</translation>
    </message>
</context>
<context>
    <name>SettingActions</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>用回默认</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤回上次改动</translation>
    </message>
</context>
<context>
    <name>SettingViewModel</name>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>上次改之前：%1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空着</translation>
    </message>
    <message>
        <source>Four digits, 24 hours: 0930 or 2145</source>
        <translation>四位数字，24 小时制：0930、2145</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2 letters</source>
        <translation>%1 到 %2 个字</translation>
    </message>
    <message>
        <source>At most %2 letters, or empty</source>
        <translation>最多 %2 个字，也可以空着</translation>
    </message>
    <message>
        <source>Not more than %1: that is %2</source>
        <translation>不能比“%1”长，那一项现在是 %2</translation>
    </message>
    <message>
        <source>Not less than %1: that is %2</source>
        <translation>不能比“%1”短，那一项现在是 %2</translation>
    </message>
    <message>
        <source>Then it is never open: %1 is %2</source>
        <translation>这样就一直不开门了：“%1”现在是 %2</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>What staff bring</source>
        <translation>有人送的</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Books and things to borrow</source>
        <translation>图书和共享物品</translation>
    </message>
    <message>
        <source>Signing up</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Calling for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>数据留多久</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 个</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 个</translation>
    </message>
    <message>
        <source>%1 inch</source>
        <translation>%1 英寸</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <translation>%1 英寸</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Whoever comes first</source>
        <translation>谁先来谁用</translation>
    </message>
    <message>
        <source>Hold first, then use</source>
        <translation>先占位再用</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>两样都行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>It stands on the first screen and on every badge</source>
        <translation>首页上和每张码上都写着</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名字</translation>
    </message>
    <message>
        <source>For the English screens; empty, the other name stands there</source>
        <translation>切到英文时显示；空着就显示中文的</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Read out to 120 in an emergency: street, number, floor</source>
        <translation>打 120 时照着念：街道、门牌、楼层</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>英文地址</translation>
    </message>
    <message>
        <source>For the English screens; empty, the other address stands there</source>
        <translation>切到英文时显示；空着就显示中文的</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Shown in large type when nobody comes to an alarm</source>
        <translation>求助没人来时，用大字显示</translation>
    </message>
    <message>
        <source>Place of the AED</source>
        <translation>AED 在哪儿</translation>
    </message>
    <message>
        <source>First aid says where to fetch it</source>
        <translation>急救页上写着，好让人去拿</translation>
    </message>
    <message>
        <source>Place of the AED in English</source>
        <translation>AED 在哪儿（英文）</translation>
    </message>
    <message>
        <source>For the English screens; empty, the other words stand there</source>
        <translation>切到英文时显示；空着就显示中文的</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>几点开门</translation>
    </message>
    <message>
        <source>Who scans before that is welcome too; 0000 to 2400 is open all day</source>
        <translation>没开门也能扫码；0000 到 2400 就是全天开</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>几点关门</translation>
    </message>
    <message>
        <source>Visits and duty end then by themselves, also those of today; 2400 is midnight</source>
        <translation>到点自动离站、下岗，今天改今天就算；2400 是半夜十二点</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>几点开始安静</translation>
    </message>
    <message>
        <source>The screen goes dark, only the alarm sounds; twice the same time is never</source>
        <translation>屏幕变暗，只有求助会响；跟结束写成一样就是不用</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静到几点</translation>
    </message>
    <message>
        <source>Then the screen is bright and sounds again</source>
        <translation>到点屏幕变亮，声音恢复</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>屏幕多大</translation>
    </message>
    <message>
        <source>From corner to corner; buttons are drawn as large as a finger by it</source>
        <translation>对角线的长度；按它把按钮画得够手指点</translation>
    </message>
    <message>
        <source>So long without a tap or a scan; then 20 seconds are counted down</source>
        <translation>这么久没点也没扫，再倒数 20 秒</translation>
    </message>
    <message>
        <source>A visit ends after</source>
        <translation>多久没动算离站</translation>
    </message>
    <message>
        <source>So long after the last tap or scan; it holds from everybody&apos;s next one on</source>
        <translation>最后一次点或扫之后这么久；各人下一次点或扫起算</translation>
    </message>
    <message>
        <source>Camera reads codes</source>
        <translation>摄像头扫码</translation>
    </message>
    <message>
        <source>Where there is one, at the first screen only; no picture is kept</source>
        <translation>有摄像头才用，只在首屏扫码，不存画面</translation>
    </message>
    <message>
        <source>Then it is a red bar with a chime a minute, until staff come</source>
        <translation>缩成一条红条，每分钟响一声，到有人来为止</translation>
    </message>
    <message>
        <source>Version of the consent</source>
        <translation>同意书第几版</translation>
    </message>
    <message>
        <source>Which text newcomers agree to; a new one comes with the program</source>
        <translation>新人同意的是哪一版；新版跟着程序来</translation>
    </message>
    <message>
        <source>How a place is got</source>
        <translation>怎么要位子</translation>
    </message>
    <message>
        <source>A place that is held waits for its courier, and others cannot take it</source>
        <translation>先占着的位子别人不能用，等他来</translation>
    </message>
    <message>
        <source>Time to charge</source>
        <translation>一次充多久</translation>
    </message>
    <message>
        <source>It goes on by itself while nobody waits for a place</source>
        <translation>没人排队就接着充</translation>
    </message>
    <message>
        <source>Goes on by</source>
        <translation>每次延长</translation>
    </message>
    <message>
        <source>Each time the time is over and nobody waits; longest wait for the next</source>
        <translation>到时间没人排队就延这么久；后来的人最多等这么久</translation>
    </message>
    <message>
        <source>Time to clear a place</source>
        <translation>腾位子的时间</translation>
    </message>
    <message>
        <source>Then a desk is free again, and a locker shows up as overdue</source>
        <translation>过了，桌位就空出来，柜子就算超时</translation>
    </message>
    <message>
        <source>An offer is kept for</source>
        <translation>叫号后留多久</translation>
    </message>
    <message>
        <source>Then the place goes to the next in the queue</source>
        <translation>过了就叫下一位</translation>
    </message>
    <message>
        <source>A held place is kept for</source>
        <translation>先占的位子留多久</translation>
    </message>
    <message>
        <source>Who does not come by then has lost it</source>
        <translation>过时不来就放出去</translation>
    </message>
    <message>
        <source>Lock boards</source>
        <translation>锁板</translation>
    </message>
    <message>
        <source>Their serial ports with commas, the first is board 1: /dev/ttyUSB0</source>
        <translation>写串口，用逗号隔开，第一个是 1 号板：/dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Points are good for</source>
        <translation>积分能用多久</translation>
    </message>
    <message>
        <source>Until the end of the month then; for those earned from now on</source>
        <translation>用到那个月的月底；以后得的才按这个算</translation>
    </message>
    <message>
        <source>Keep requests for</source>
        <translation>请人拿东西的记录留多久</translation>
    </message>
    <message>
        <source>What somebody asked the staff to bring, and who brought it</source>
        <translation>谁请值班人员拿了什么、谁给拿的</translation>
    </message>
    <message>
        <source>Whom nobody saw for so long is erased, points and all; so are staff switched off</source>
        <translation>这么久没来的人，连积分一起删掉；停用的工作人员也一样</translation>
    </message>
    <message>
        <source>Accepted within</source>
        <translation>多久内接单</translation>
    </message>
    <message>
        <source>Nobody takes it on: the courier is told so</source>
        <translation>到点没人接，就告诉小哥</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>多久内做好</translation>
    </message>
    <message>
        <source>Not ready by then: the courier is told so</source>
        <translation>到点没做好，就告诉小哥</translation>
    </message>
    <message>
        <source>Kept for him</source>
        <translation>好了留多久</translation>
    </message>
    <message>
        <source>Nobody fetches it: it goes to somebody else</source>
        <translation>到点没来拿，就给别人</translation>
    </message>
    <message>
        <source>Who had what</source>
        <translation>谁借过什么</translation>
    </message>
    <message>
        <source>So long after it came back; then a loan is nobody&apos;s</source>
        <translation>还了以后记多久；过后就不知道是谁借的</translation>
    </message>
    <message>
        <source>Things at once</source>
        <translation>最多借几件</translation>
    </message>
    <message>
        <source>So many things somebody may have in all; each kind has its own rule besides</source>
        <translation>一个人一共能借几件；各类东西另有各自的规则</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>最多预约几件</translation>
    </message>
    <message>
        <source>So many titles somebody may wait for at once</source>
        <translation>一个人同时能预约几件</translation>
    </message>
    <message>
        <source>Waiting at most</source>
        <translation>预约最多等几天</translation>
    </message>
    <message>
        <source>Nobody waits longer for a title; then he asks again</source>
        <translation>等过了就取消，要的话再预约</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>多久算丢</translation>
    </message>
    <message>
        <source>So long overdue, a thing counts as lost until somebody scans it</source>
        <translation>晚了这么久就算丢了，谁扫到了再算找到</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>预约架</translation>
    </message>
    <message>
        <source>What is written on the shelf for what somebody waits for; empty: hold shelf</source>
        <translation>放预约东西的架子上写的名字；空着就叫预约架</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>快过期</translation>
    </message>
    <message>
        <source>So long before its last good day it is to be replaced</source>
        <translation>离有效期这么多天，就算该换了</translation>
    </message>
    <message>
        <source>Days between restocks</source>
        <translation>多久补一次货</translation>
    </message>
    <message>
        <source>Used until three restocks tell what is usual</source>
        <translation>补过三次货以后，按实际的算</translation>
    </message>
    <message>
        <source>Small difference in a count</source>
        <translation>清点差几个算小</translation>
    </message>
    <message>
        <source>Up to this it is booked at once; of a larger one another person counts</source>
        <translation>在这以内马上入账；差得更多，要换个人再数</translation>
    </message>
    <message>
        <source>Where a catalogue has the barcodes</source>
        <translation>目录里条码在哪一栏</translation>
    </message>
    <message>
        <source>Field and subfield of a copy&apos;s barcode in a MARC file; Koha writes it into 952p</source>
        <translation>MARC 文件里每册条码的字段和子字段；Koha 写在 952p</translation>
    </message>
    <message>
        <source>AED looked at every</source>
        <translation>AED 多久看一次</translation>
    </message>
    <message>
        <source>Then a look at it is due again, on the board</source>
        <translation>到时候工作台会提醒再看一次</translation>
    </message>
    <message>
        <source>Tap and scan sounds</source>
        <translation>点和扫的时候出声</translation>
    </message>
    <message>
        <source>Who is not confirmed by then signs up anew; for those who come from now on</source>
        <translation>过期没确认就得重新登记；只管以后来的人</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>What the screen speaks; whoever stands here may switch it for himself</source>
        <translation>屏幕平时说哪种话；谁在用，谁可以自己切换</translation>
    </message>
    <message>
        <source>Courier sign-out after</source>
        <translation>小哥多久没动就退出</translation>
    </message>
    <message>
        <source>Staff sign-out after</source>
        <translation>工作人员多久没动就退出</translation>
    </message>
    <message>
        <source>Alarm shrinks after</source>
        <translation>求助多久后缩小</translation>
    </message>
    <message>
        <source>Days to confirm</source>
        <translation>新人几天内要确认</translation>
    </message>
    <message>
        <source>Sign-ups in an hour</source>
        <translation>一小时最多登记几人</translation>
    </message>
    <message>
        <source>More have to wait: somebody may be playing with the screen</source>
        <translation>再多就等等：可能有人在乱点</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>到站记录留多久</translation>
    </message>
    <message>
        <source>Keep failed scans for</source>
        <translation>没认出的码留多久</translation>
    </message>
    <message>
        <source>Keep who stays away for</source>
        <translation>人多久不来就删</translation>
    </message>
    <message>
        <source>Keep who left for</source>
        <translation>退出的人留多久</translation>
    </message>
    <message>
        <source>Who was here and what he took; counts without names stay for ever</source>
        <translation>谁来过、拿了什么；不带名字的人次一直留着</translation>
    </message>
    <message>
        <source>First aid and stock</source>
        <translation>急救和库存</translation>
    </message>
    <message>
        <source>Codes that opened nothing</source>
        <translation>扫了没反应的码</translation>
    </message>
    <message>
        <source>So long after leaving they are erased</source>
        <translation>退出这么久后删掉</translation>
    </message>
    <message>
        <source>Rewards are kept</source>
        <translation>兑换保留</translation>
    </message>
    <message>
        <source>Not fetched by then, the points go back</source>
        <translation>到时没来领，积分退回</translation>
    </message>
    <message>
        <source>PIN for redeeming</source>
        <translation>兑换要密码</translation>
    </message>
    <message>
        <source>From so many points on the courier&apos;s PIN comes first</source>
        <translation>从多少分起，先输小哥的密码</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>At 0 nobody hears the alarm either</source>
        <translation>调到 0，求助也没声了</translation>
    </message>
    <message>
        <source>A short sound says yes or no; the alarm sounds in any case</source>
        <translation>短短一声，告诉你成没成；求助照样响</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A change holds at once, and it is noted who made it</source>
        <translation>改了马上生效，谁改的会记下来</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>%1 changed</source>
        <translation>改了 %1 项</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改过</translation>
    </message>
    <message>
        <source>Changed · default %1</source>
        <translation>改过 · 默认 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShoppingScreen</name>
    <message>
        <source>Scan this with your phone</source>
        <translation>用手机扫一下</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Take the list to my phone</source>
        <translation>存到手机里</translation>
    </message>
    <message>
        <source>Nothing to buy: there is enough of everything</source>
        <translation>什么都够，不用买</translation>
    </message>
    <message>
        <source>The shopping list as a code</source>
        <translation>采购单的二维码</translation>
    </message>
</context>
<context>
    <name>ShoppingViewModel</name>
    <message>
        <source>buy %1</source>
        <translation>买 %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够了</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>应有 %1</translation>
    </message>
    <message>
        <source>good for long %1</source>
        <translation>长期能用 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>过期 %1</translation>
    </message>
    <message>
        <source>expiring soon %1</source>
        <translation>快到期 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>To buy: %1, %2</source>
        <translation>要买的：%1，%2</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>The code of the slip</source>
        <translation>兑换码</translation>
    </message>
    <message>
        <source>Photograph it and show it to the staff: they scan it and give it to you</source>
        <translation>拍下来，给工作人员扫，扫了就给您</translation>
    </message>
    <message>
        <source>I have the picture</source>
        <translation>拍好了</translation>
    </message>
</context>
<context>
    <name>SlipViewModel</name>
    <message>
        <source>Kept for you until %1</source>
        <translation>给您留到 %1</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>The board, duty, alarms, requests; no names</source>
        <translation>看值班台、值班、管求助、给小哥送，看不到名字</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Looks after couriers and their badges, too</source>
        <translation>还能管小哥的登记和码</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Settings, accounts and closing the program, too</source>
        <translation>还能改设置、管账号、退出程序</translation>
    </message>
    <message>
        <source>See the board</source>
        <translation>看值班台</translation>
    </message>
    <message>
        <source>Go on and off duty</source>
        <translation>上岗、下岗</translation>
    </message>
    <message>
        <source>End an alarm</source>
        <translation>到场处理求助</translation>
    </message>
    <message>
        <source>Serve requests</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Restock and count</source>
        <translation>补货、清点</translation>
    </message>
    <message>
        <source>Confirm the time</source>
        <translation>核对时间（差一天内）</translation>
    </message>
    <message>
        <source>Take rewards back</source>
        <translation>收回兑换</translation>
    </message>
    <message>
        <source>See names, roll call</source>
        <translation>查人、点名</translation>
    </message>
    <message>
        <source>Sign couriers up</source>
        <translation>登记小哥</translation>
    </message>
    <message>
        <source>Confirm newcomers</source>
        <translation>确认新登记的人</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>改名字、电话</translation>
    </message>
    <message>
        <source>Pause, let in, sign off</source>
        <translation>暂停、恢复、注销</translation>
    </message>
    <message>
        <source>Couriers&apos; badges</source>
        <translation>给小哥出码、挂失</translation>
    </message>
    <message>
        <source>Check in, no badge</source>
        <translation>没带码的帮签到</translation>
    </message>
    <message>
        <source>Undo a check-in</source>
        <translation>撤销签到</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>删掉一个人的资料</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>导出到 U 盘</translation>
    </message>
    <message>
        <source>Charging places</source>
        <translation>充电位</translation>
    </message>
    <message>
        <source>Products and kits</source>
        <translation>管物品和药箱</translation>
    </message>
    <message>
        <source>Lend for others, write off</source>
        <translation>替人借还、报失</translation>
    </message>
    <message>
        <source>Catalogue and labels</source>
        <translation>管图书、打标签</translation>
    </message>
    <message>
        <source>Give and take points</source>
        <translation>加分、扣分</translation>
    </message>
    <message>
        <source>What earns points</source>
        <translation>怎么得分</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>改设置</translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>管工作人员的账号</translation>
    </message>
    <message>
        <source>Time over a day off</source>
        <translation>时间差得多也能核对</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>备份、恢复数据</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Locked: ten wrong PINs</source>
        <translation>错十次，锁了</translation>
    </message>
    <message>
        <source>Wrong PINs: has to wait %1 s</source>
        <translation>输错，等 %1 秒</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: half an hour earlier</source>
        <translation>%1：早半小时</translation>
    </message>
    <message>
        <source>%1: half an hour later</source>
        <translation>%1：晚半小时</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Scan a box, or tap a line</source>
        <translation>扫一下盒子，或点一行</translation>
    </message>
    <message>
        <source>Nothing wants a hand. Did something come in? Scan the box</source>
        <translation>都好着，没有要办的。来货了？扫一下盒子</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要办的</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部物品</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>打编号</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>采购单</translation>
    </message>
    <message>
        <source>Products and places</source>
        <translation>物品和位置</translation>
    </message>
</context>
<context>
    <name>StockPlaceScreen</name>
    <message>
        <source>Name, best where it is</source>
        <translation>名称（最好写清在哪里）</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeper and lists</source>
        <translation>负责人和起步清单</translation>
    </message>
    <message>
        <source>Take it away for good</source>
        <translation>撤掉这个地方</translation>
    </message>
    <message>
        <source>What should be here; for something else open its page</source>
        <translation>这里该有的；别的东西，去它自己的页面上设</translation>
    </message>
    <message>
        <source>Nothing need be here yet: open a product and say how much of it</source>
        <translation>这里还没定要放什么：打开一样物品，设最少几份</translation>
    </message>
</context>
<context>
    <name>StockPlaceViewModel</name>
    <message>
        <source>A new place</source>
        <translation>新地方</translation>
    </message>
    <message>
        <source>How much at least</source>
        <translation>最少几份</translation>
    </message>
</context>
<context>
    <name>StockPlacesScreen</name>
    <message>
        <source>Places</source>
        <translation>放东西的地方</translation>
    </message>
    <message>
        <source>No place is set up yet</source>
        <translation>还没有放东西的地方</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>再加一个地方</translation>
    </message>
</context>
<context>
    <name>StockPlacesViewModel</name>
    <message>
        <source>things that should be here: %1</source>
        <translation>该有 %1 种</translation>
    </message>
</context>
<context>
    <name>StocktakeScreen</name>
    <message>
        <source>Stocktake of books</source>
        <translation>图书盘点</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>一件不少</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>还没有东西</translation>
    </message>
    <message>
        <source>All scanned: it is over</source>
        <translation>扫完了，结束</translation>
    </message>
    <message>
        <source>All of these are lost</source>
        <translation>这些都丢了</translation>
    </message>
</context>
<context>
    <name>StocktakeViewModel</name>
    <message>
        <source>%1: nobody knows this label</source>
        <translation>%1：没有这张标签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>全部书架</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Not found, and nobody has it</source>
        <translation>没找到，也没人借着</translation>
    </message>
    <message>
        <source>Which shelf do you go along?</source>
        <translation>盘哪个书架？</translation>
    </message>
    <message>
        <source>%1 of %2 found. Scan one after the other; below is what is missing yet</source>
        <translation>找到 %1／%2。一件一件扫；下面是还没找到的</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>What you may take, and where it lies</source>
        <translation>要用的东西在这儿</translation>
    </message>
    <message>
        <source>Just take it, no name, no signature. Tap what you took, so that it is refilled.</source>
        <translation>直接拿，不用登记名字。拿了点一下，好有人补。</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>拿了 %1 个</translation>
    </message>
    <message>
        <source>I took one</source>
        <translation>拿了点这里</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Staff bring it</source>
        <translation>有人送</translation>
    </message>
    <message>
        <source>Everybody takes it himself</source>
        <translation>自己拿</translation>
    </message>
    <message>
        <source>All year round</source>
        <translation>全年都有</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还有 %1 份</translation>
    </message>
    <message>
        <source>It is on the menu</source>
        <translation>菜单上有</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>停供</translation>
    </message>
    <message>
        <source>It is not on the menu</source>
        <translation>菜单上没有</translation>
    </message>
    <message>
        <source>Put it on</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>Let everybody take it</source>
        <translation>改成自己拿</translation>
    </message>
    <message>
        <source>Let staff bring it</source>
        <translation>改成有人送</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>As often as somebody likes</source>
        <translation>次数不限</translation>
    </message>
    <message>
        <source>At most %1 a day each</source>
        <translation>每人每天最多 %1 份</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多一份</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>少一份</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>要记数</translation>
    </message>
    <message>
        <source>What is left is not counted</source>
        <translation>不记数</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>扔掉</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Count no more</source>
        <translation>不再记数</translation>
    </message>
    <message>
        <source>%1 of them asked for already</source>
        <translation>其中 %1 份已经有人叫了</translation>
    </message>
</context>
<context>
    <name>TextLine</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TextStep</name>
    <message>
        <source>What is the station called?</source>
        <translation>本站叫什么名字？</translation>
    </message>
    <message>
        <source>It stands on the first screen</source>
        <translation>写在首屏上</translation>
    </message>
    <message>
        <source>Where are we?</source>
        <translation>我们在哪儿？</translation>
    </message>
    <message>
        <source>Read out to 120 in an emergency: street, number, floor</source>
        <translation>打 120 时照着念：街道、门牌、楼层</translation>
    </message>
    <message>
        <source>Where is the nearest AED?</source>
        <translation>最近的 AED 在哪儿？</translation>
    </message>
    <message>
        <source>The defibrillator. Skip this if there is none</source>
        <translation>就是除颤仪。没有就跳过</translation>
    </message>
    <message>
        <source>What is the manager called?</source>
        <translation>管理员怎么称呼？</translation>
    </message>
    <message>
        <source>The manager can change settings and close the program</source>
        <translation>管理员能改设置、能关程序</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>The usual: %1</source>
        <translation>老样子：%1</translation>
    </message>
    <message>
        <source>The usual, one tap</source>
        <translation>老样子，一点就好</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message>
        <source>Checked in %1</source>
        <translation>已签到 %1</translation>
    </message>
    <message>
        <source>Visit %1 this month</source>
        <translation>本月第 %1 次</translation>
    </message>
    <message>
        <source>Points count once staff have confirmed you</source>
        <translation>值班人员确认您以后开始记积分</translation>
    </message>
    <message>
        <source>Points +%1, now %2</source>
        <translation>积分 +%1，共 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>积分 %1</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>%1师傅，您好</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>不是我</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离站</translation>
    </message>
</context>
<context>
    <name>TilesViewModel</name>
    <message>
        <source>See you</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>Ride safely</source>
        <translation>路上慢点</translation>
    </message>
</context>
<context>
    <name>TitleSetupScreen</name>
    <message>
        <source>New title</source>
        <translation>加一种</translation>
    </message>
    <message>
        <source>Change this title</source>
        <translation>修改这一种</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it out of the catalogue</source>
        <translation>整种下架</translation>
    </message>
</context>
<context>
    <name>TitleSetupViewModel</name>
    <message>
        <source>What it is called</source>
        <translation>叫什么</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>ISBN, or scan the book</source>
        <translation>ISBN，或扫一下书</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What its back says</source>
        <translation>书脊上写的（索书号）</translation>
    </message>
</context>
<context>
    <name>TitleViewModel</name>
    <message>
        <source>Shelf: %1</source>
        <translation>书架：%1</translation>
    </message>
    <message>
        <source>On its back: %1</source>
        <translation>书脊上：%1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The station&apos;s records are not here</source>
        <translation>本站的数据不在这里</translation>
    </message>
    <message>
        <source>Check that the data disk is plugged in, then try again</source>
        <translation>看看数据盘插好没有，再试一次</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>这个文件夹里已经有站点了</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the program again</source>
        <translation>什么都没动。请重新启动程序</translation>
    </message>
    <message>
        <source>The station is open in another window</source>
        <translation>本站已经在另一个窗口里开着</translation>
    </message>
    <message>
        <source>Go on there and close this one. Or close the other one, then try again</source>
        <translation>去那个窗口用，把这个关掉；或者关掉那个，再试一次</translation>
    </message>
    <message>
        <source>Nothing can be written to the station&apos;s folder</source>
        <translation>本站的文件夹写不进去</translation>
    </message>
    <message>
        <source>Its user must own the folder and be allowed to write; nothing was changed</source>
        <translation>文件夹得归运行程序的用户所有，并且能写；什么都没动</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘满了</translation>
    </message>
    <message>
        <source>Free at least 500 MB on this computer, then try again; nothing was lost</source>
        <translation>在这台电脑上腾出 500 MB，再试一次；数据没丢</translation>
    </message>
    <message>
        <source>This computer has no key to the station</source>
        <translation>这台电脑上没有本站的密钥</translation>
    </message>
    <message>
        <source>Scan the recovery code from set-up here; the station then opens</source>
        <translation>在这里扫开站时留的恢复码，就能打开</translation>
    </message>
    <message>
        <source>The key on this computer does not fit the station</source>
        <translation>这台电脑上的钥匙和本站对不上</translation>
    </message>
    <message>
        <source>The station&apos;s records are damaged</source>
        <translation>本站的数据坏了</translation>
    </message>
    <message>
        <source>They were not touched. A manager can go back to a backup:</source>
        <translation>原来的数据没动。管理员可以用备份恢复：</translation>
    </message>
    <message>
        <source>The records were made by a newer version</source>
        <translation>数据是更新的版本存的</translation>
    </message>
    <message>
        <source>Install the newer version of this program; nothing was changed</source>
        <translation>请装上新版本的程序；什么都没动</translation>
    </message>
    <message>
        <source>A part of this program is too old to be safe</source>
        <translation>程序的一个部件太旧，不安全</translation>
    </message>
    <message>
        <source>Install the program anew with “make run”; nothing was changed</source>
        <translation>用 make run 重新安装程序；什么都没动</translation>
    </message>
    <message>
        <source>This backup is not sound</source>
        <translation>这份备份是坏的</translation>
    </message>
    <message>
        <source>Nothing was changed. Take an older backup</source>
        <translation>什么都没动。换一份更早的备份</translation>
    </message>
    <message>
        <source>A file lies where the station&apos;s folder should be</source>
        <translation>该放本站数据的地方是个文件，不是文件夹</translation>
    </message>
    <message>
        <source>Name the station&apos;s folder (--data) or move the file away; nothing changed</source>
        <translation>用 --data 指到本站的文件夹，或把这个文件挪走；什么都没动</translation>
    </message>
    <message>
        <source>The disk of this computer does not answer</source>
        <translation>这台电脑的磁盘没反应</translation>
    </message>
    <message>
        <source>Try again; if it stays, have the disk looked at. Nothing was changed</source>
        <translation>再试一次；还不行就找人看看磁盘。什么都没动</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>One moment …</source>
        <translation>稍等…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关掉这个窗口</translation>
    </message>
    <message>
        <source>Somebody is hurt or in danger? Call 120 now, from any phone</source>
        <translation>有人受伤、有危险？马上用手机打 120</translation>
    </message>
</context>
<context>
    <name>TroubleViewModel</name>
    <message>
        <source>Scan the recovery code: the station goes on from the backup of %1</source>
        <translation>扫一下恢复码，就从 %1 的备份接着用</translation>
    </message>
    <message>
        <source>There is no backup here. Look for one on a USB stick</source>
        <translation>这台电脑上没有备份，找找 U 盘</translation>
    </message>
</context>
<context>
    <name>Twice</name>
    <message>
        <source>The two are not the same</source>
        <translation>两次输的不一样</translation>
    </message>
    <message>
        <source>Please type it again</source>
        <translation>请再输一遍</translation>
    </message>
</context>
<context>
    <name>TypeCode</name>
    <message>
        <source>Type the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>There is no O, I or L in it: they are 0 and 1</source>
        <translation>码里没有 O、I、L：像 O 的是 0，像 I、L 的是 1</translation>
    </message>
</context>
<context>
    <name>TypedCode</name>
    <message>
        <source>One letter at least is wrong</source>
        <translation>至少有一个字母或数字不对</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group</source>
        <translation>请对着纸，一组一组核对</translation>
    </message>
</context>
<context>
    <name>WizardScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>开始营业</translation>
    </message>
</context>
<context>
    <name>WizardViewModel</name>
    <message>
        <source>The scanner works</source>
        <translation>扫码枪好用</translation>
    </message>
    <message>
        <source>A badge is read just like this</source>
        <translation>以后就这样扫</translation>
    </message>
    <message>
        <source>There is no such time</source>
        <translation>没有这个时间</translation>
    </message>
    <message>
        <source>Year, month, day, hour, minute: 202611231405</source>
        <translation>按年月日时分输入，比如 202611231405</translation>
    </message>
    <message>
        <source>The two PINs are not the same</source>
        <translation>两遍密码不一样</translation>
    </message>
    <message>
        <source>Type it once more, or go back</source>
        <translation>再输一遍，或者返回重来</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>%1: leave it plugged in until it says so</source>
        <translation>%1：说可以拔了再拔</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
</context>
</TS>
