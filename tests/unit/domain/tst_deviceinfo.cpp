// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deviceinfo.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class TestDeviceInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void describes_data();
    void describes();
};

void TestDeviceInfo::describes_data()
{
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *userAgent, const char *text) {
        QTest::addRow("%s", userAgent) << QString::fromUtf8(userAgent) << QString::fromUtf8(text);
    };
    // Apple
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.5 Mobile/15E148 Safari/604.1",
        "iPhone · Safari");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Mobile/15E148",
        "iPhone"); // the sign-in sheet that iOS opens by itself
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "CriOS/126.0.6478.35 Mobile/15E148 Safari/604.1",
        "iPhone · Chrome");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "FxiOS/127.0 Mobile/15E148 Safari/605.1.15",
        "iPhone · Firefox");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.0 EdgiOS/125.0 Mobile/15E148 Safari/604.1",
        "iPhone · Edge");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.5 Mobile/15E148 Safari/604.1 OPT/4.6",
        "iPhone · Opera");
    row("Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/12.1.2 "
        "Mobile/15E148 Safari/604.1",
        "iPad · Safari");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.5 "
        "Safari/605.1.15",
        "macOS · Safari");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0",
        "macOS · Firefox");
    // Android
    row("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Mobile "
        "Safari/537.36",
        "Android · Chrome");
    row("Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) "
        "SamsungBrowser/25.0 "
        "Chrome/121.0.0.0 Mobile Safari/537.36",
        "Android · Samsung");
    row("Mozilla/5.0 (Linux; Android 10; HD1913) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Mobile "
        "Safari/537.36 EdgA/126.0.0.0",
        "Android · Edge");
    row("Mozilla/5.0 (Linux; Android 10; VOG-L29) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Mobile "
        "Safari/537.36 OPR/76.2",
        "Android · Opera");
    row("Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0", "Android · Firefox");
    row("Mozilla/5.0 (Linux; U; Android 4.0.3; en-gb) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 "
        "Mobile "
        "Safari/534.30",
        "Android"); // not Safari, although it says so
    // Desks
    row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.85 "
        "Safari/537.36",
        "Linux · Chrome"); // Purple's sample
    row("Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "Linux · Firefox");
    row("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Safari/537.36",
        "ChromeOS · Chrome");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Safari/537.36 Edg/126.0.2592.56",
        "Windows · Edge");
    row("Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) AppleWebKit/537.36 (KHTML, "
        "like "
        "Gecko) Chrome/52.0.2743.116 Mobile Safari/537.36 Edge/15.15063",
        "Windows · Edge");
    row("Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0) like iPhone OS 7_0_3 Mac OS "
        "X "
        "AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537",
        "Windows");
    row("Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18", "Windows · Opera");
    // Neither, or only one
    row("", "");
    row("CaptiveNetworkSupport-355.30.1 wispr", "");
    row("curl/8.5.0", "");
    row("Firefox/127.0", "Firefox");
    row("<script>alert(1)</script>", "");
}

void TestDeviceInfo::describes()
{
    QFETCH(QString, userAgent);
    QFETCH(QString, text);
    QCOMPARE(describeDevice(userAgent).text(), text);
}

QTEST_GUILESS_MAIN(TestDeviceInfo)
#include "tst_deviceinfo.moc"
