<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AlarmView</name>
    <message>
        <source>Help is on its way</source>
        <translation>已经叫人了，马上来</translation>
    </message>
    <message>
        <source>Nobody is on duty now</source>
        <translation>现在没人值班</translation>
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
        <translation>工作人员：请扫工作证</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>按错了</translation>
    </message>
    <message>
        <source>Make small</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>AmenitiesScreen</name>
    <message>
        <source>What would you like?</source>
        <translation>来点什么？</translation>
    </message>
</context>
<context>
    <name>AmenitiesViewModel</name>
    <message>
        <source>Done; take care</source>
        <translation>好了，慢走</translation>
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
        <source>Drinks · warmth</source>
        <translation>喝水·取暖</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">好</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished">不用，返回</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Hello! Please show your code</source>
        <translation>您好，请出示二维码</translation>
    </message>
    <message>
        <source>Hold your QR code to the scanner below</source>
        <translation>把证件或手机上的二维码对准下方扫码口</translation>
    </message>
    <message>
        <source>Signs out after %1 s idle · No network: your data stays here</source>
        <translation>签到后 %1 秒无操作自动退出 · 本机不联网，您的信息只留在驿站</translation>
    </message>
</context>
<context>
    <name>AttractViewModel</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
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
    <message>
        <source>Open %1</source>
        <translation>开放 %1</translation>
    </message>
    <message>
        <source>Scan at night too</source>
        <translation>夜里卸货也能扫码</translation>
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
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>HowToCard</name>
    <message>
        <source>First time here?</source>
        <translation>第一次来？</translation>
    </message>
    <message>
        <source>The duty officer signs you up</source>
        <translation>请值班人员帮您登记</translation>
    </message>
    <message>
        <source>Forgot your code?</source>
        <translation>忘带了？</translation>
    </message>
    <message>
        <source>The duty officer checks you in</source>
        <translation>请值班人员帮您签到</translation>
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
    <name>Reason</name>
    <message>
        <source>That was not saved</source>
        <translation>刚才那一下没有保存</translation>
    </message>
    <message>
        <source>Please call staff; nothing was lost</source>
        <translation>请叫工作人员，之前的都没丢</translation>
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
        <translation>这不是本站的码</translation>
    </message>
    <message>
        <source>Please show the code on your badge</source>
        <translation>请出示您的驿站码</translation>
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
        <source>Your badge may not do this</source>
        <translation>您的码办不了这个</translation>
    </message>
    <message>
        <source>Please ask a manager</source>
        <translation>请找管理员</translation>
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
        <source>Finish this first</source>
        <translation>请先办完这一步</translation>
    </message>
    <message>
        <source>Nothing was lost; scan again afterwards</source>
        <translation>什么都没丢，办完再扫</translation>
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
        <source>This is not the station&apos;s recovery code</source>
        <translation>这不是本站的恢复码</translation>
    </message>
    <message>
        <source>Please scan the code from set-up</source>
        <translation>请扫开站时给的那张恢复码</translation>
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
    <name>ScreenHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <source>Checked in %1 · visit %2 this month · %3 points</source>
        <translation>已签到 %1 · 本月第 %2 次 · 积分 %3</translation>
    </message>
    <message>
        <source>Checked in %1 · visit %2 this month</source>
        <translation>已签到 %1 · 本月第 %2 次</translation>
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
</TS>
