<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
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
</TS>
