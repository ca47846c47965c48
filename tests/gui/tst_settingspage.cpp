// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingspage.h"

#include "apptesthelper.h"
#include "databaserows.h"
#include "keyfiles.h"
#include "listener/certificate.h"
#include "storage/queries.h"
#include "widgethands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTimeZone>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

/// A certificate and key on disk.
struct PemFiles
{
    explicit PemFiles(const CertificateWish &wish = {}) : identity(makeCertificate(wish))
    {
        write(certificate(), identity.certificatePem);
        write(key(), identity.keyPem);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    [[nodiscard]] QString certificate() const { return folder.filePath(u"chain.pem"_qs); }

    [[nodiscard]] QString key() const { return folder.filePath(u"key.pem"_qs); }

    QTemporaryDir folder;
    Identity identity;
};

/// The page, shown and active, as when the user looks at it.
struct Shown
{
    explicit Shown(AppContext &context) : page(context)
    {
        page.resize(1060, 740);
        page.show();
        page.setActive(true);
    }

    [[nodiscard]] bool isSettled() const
    {
        return QTest::qWaitFor([this] { return page.isSettled(); }, kWidgetPatienceMs);
    }

    [[nodiscard]] QLineEdit &edit(const char *name) const { return child<QLineEdit>(page, name); }

    [[nodiscard]] QComboBox &box(const char *name) const { return child<QComboBox>(page, name); }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(page, label).text(); }

    [[nodiscard]] bool canSave() const { return child<QPushButton>(page, "saveButton").isEnabled(); }

    /// Clicks Save and waits for "Saved."
    [[nodiscard]] bool saves() const
    {
        click(page, "saveButton");
        return QTest::qWaitFor([this] { return text("messageLabel") == u"Saved."_qs; }, kWidgetPatienceMs);
    }

    SettingsPage page;
};

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

service::Settings fileOf(const AppContext &context)
{
    return *service::Settings::load(context.directory.settings());
}

/// Encrypts the key of \a files, and names them on the page.
void typeEncrypted(const Shown &shown, const PemFiles &files)
{
    PemFiles::write(files.key(), keyInForm(files.identity.keyPem, KeyForm::EncryptedPkcs8));
    shown.edit("certificateEdit").setText(files.certificate());
    shown.edit("keyEdit").setText(files.key());
}

/// The same with the password.
bool opensEncrypted(const Shown &shown, const PemFiles &files)
{
    typeEncrypted(shown, files);
    if (!shown.isSettled())
        return false;
    shown.edit("keyPasswordEdit").setText(kPassword);
    return shown.isSettled();
}

/// As stored; nothing when it does not come.
QStringList rowsOf(const AppContext &context, const char *sql)
{
    const auto connection =
        storage::Connection::open(context.database, storage::Connection::Access::ReadOnly);
    return connection ? test::rows((*connection)->database(), QLatin1String(sql)) : QStringList();
}

std::optional<storage::Calendar> calendarOf(const AppContext &context)
{
    QObject reading;
    std::optional<storage::Calendar> calendar;
    context.reader.run(
        &reading, [](QSqlDatabase &db) { return storage::calendar(db); },
        [&calendar](const Result<storage::Calendar> &answer) { calendar = *answer; });
    (void)QTest::qWaitFor([&calendar] { return calendar.has_value(); }, kWidgetPatienceMs);
    return calendar;
}

/// Where the Tab key leads, so many times, from \a widget on.
QStringList tabsFrom(const QWidget &widget, int times)
{
    QStringList names;
    for (const auto *next = widget.nextInFocusChain(); names.size() < times;
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisible())
            names.append(next->objectName());
    }
    return names;
}

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void nothingToSaveAtFirst()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        QVERIFY(!shown.canSave());
        QVERIFY(shown.text("certificateVerdict").contains(u"for trying out"_qs));
    }

    void savedSettingsAreInTheFile()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.edit("publicHostEdit").setText(u"wifi.harbour.test"_qs);
        child<QSpinBox>(shown.page, "publicPortBox").setValue(443);
        QVERIFY(shown.canSave());
        QVERIFY(shown.saves());
        QVERIFY(!shown.canSave());
        const auto saved = fileOf(testApp.context());
        QCOMPARE(saved.publicHost, u"wifi.harbour.test"_qs);
        QCOMPARE(saved.publicPort, 443);
        QCOMPARE(saved.token.hex(), testApp.context().settings.token.hex());
        QCOMPARE(testApp.receiver().publicUrl().host(), u"wifi.harbour.test"_qs);
        QVERIFY(shown.text("addressLabel").startsWith(u"https://wifi.harbour.test/hook/"_qs));
    }

    void revertGoesBack()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.edit("publicHostEdit").setText(u"elsewhere.test"_qs);
        shown.box("themeBox").setCurrentIndex(2);
        QVERIFY(testApp.theme().palette().isDark);
        click(shown.page, "revertButton");
        QCOMPARE(shown.edit("publicHostEdit").text(), u"wifi.venue.test"_qs);
        QCOMPARE(testApp.theme().choice(), ThemeChoice::System);
        QVERIFY(!shown.canSave());
    }

    void whatCannotBeUsedIsSaidAtOnce_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("words");
        QTest::newRow("host") << QByteArray("publicHostEdit") << u"two words"_qs << u"wifi.example.com"_qs
                              << u"“two words” is no host name"_qs;
        QTest::newRow("address") << QByteArray("addressBox") << u"300.1.1.1"_qs << u"127.0.0.1"_qs
                                 << u"“300.1.1.1” is no IP address"_qs;
        QTest::newRow("zone") << QByteArray("zoneBox") << u"Europe/Nowhere"_qs << u"Europe/Rome"_qs
                              << u"no time zone of that name"_qs;
    }

    void whatCannotBeUsedIsSaidAtOnce()
    {
        QFETCH(const QByteArray, field);
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        auto &widget = child<QWidget>(shown.page, field.constData());
        const auto type = [&widget](const QString &text) {
            if (auto *edit = qobject_cast<QLineEdit *>(&widget))
                edit->setText(text);
            else
                static_cast<QComboBox &>(widget).setCurrentText(text);
        };
        QFETCH(const QString, wrong);
        type(wrong);
        QVERIFY(!shown.canSave());
        QVERIFY(child<QPushButton>(shown.page, "revertButton").isEnabled());
        QFETCH(const QString, words);
        QVERIFY2(shown.text("messageLabel").contains(words), qPrintable(shown.text("messageLabel")));
        QCOMPARE(widget.property("wrong").toString(), u"true"_qs);
        QFETCH(const QString, right);
        type(right);
        QVERIFY(!child<QLabel>(shown.page, "messageLabel").isVisible());
        QCOMPARE(widget.property("wrong").toString(), QString());
    }

    void defaultsAreFilledInAndNothingElse()
    {
        auto settings = TestApp::loopback();
        settings.publicPort = 8'443;
        settings.theme = u"dark"_qs;
        TestApp testApp(settings);
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.box("zoneBox").setCurrentText(u"Asia/Tokyo"_qs);
        shown.box("dayStartBox").setCurrentIndex(11);
        click(shown.page, "defaultsButton");
        const service::Settings defaults;
        QCOMPARE(shown.box("addressBox").currentIndex(), 0);
        QCOMPARE(child<QSpinBox>(shown.page, "portBox").value(), defaults.port);
        QCOMPARE(child<QSpinBox>(shown.page, "publicPortBox").value(), defaults.publicPort);
        QCOMPARE(shown.edit("publicHostEdit").text(), QString());
        QCOMPARE(shown.box("dayStartBox").currentIndex(), 4);
        QCOMPARE(shown.box("zoneBox").currentText(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        QCOMPARE(testApp.theme().choice(), ThemeChoice::System);
        QVERIFY(shown.canSave()); // Nothing has been saved yet.
        QCOMPARE(testApp.context().settings.publicPort, 8'443);
        click(shown.page, "revertButton");
        QCOMPARE(child<QSpinBox>(shown.page, "publicPortBox").value(), 8'443);
        QVERIFY(!shown.canSave());
    }

    void searchShowsTheCardsThatHaveTheWords()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        auto &search = shown.edit("searchEdit");
        const auto &listener = child<QWidget>(shown.page, "listenerCard");
        const auto &appearance = child<QWidget>(shown.page, "appearanceCard");
        const auto &nothing = child<QWidget>(shown.page, "nothingFoundLabel");
        QTest::keyClicks(&search, u"PUBLIC port"_qs);
        QVERIFY(listener.isVisible());
        QVERIFY(!appearance.isVisible());
        QCOMPARE(child<QLabel>(shown.page, "publicPortBoxCaption").property("found").toString(), u"true"_qs);
        QCOMPARE(child<QLabel>(shown.page, "addressBoxCaption").property("found").toString(), QString());
        search.setText(u"dark"_qs); // A choice of a box.
        QVERIFY(appearance.isVisible());
        QVERIFY(!listener.isVisible());
        search.setText(u"no such thing"_qs);
        QVERIFY(nothing.isVisible());
        QVERIFY(!appearance.isVisible());
        search.clear();
        QVERIFY(listener.isVisible() && appearance.isVisible());
        QVERIFY(!nothing.isVisible());
        QCOMPARE(child<QLabel>(shown.page, "publicPortBoxCaption").property("found").toString(), QString());
    }

    void aPortInUseIsSaidAndNothingIsLost()
    {
        TestApp testApp;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        child<QSpinBox>(shown.page, "portBox").setValue(other.serverPort());
        click(shown.page, "saveButton");
        QTRY_VERIFY(child<QLabel>(shown.page, "messageLabel").isVisible());
        QVERIFY(shown.text("messageLabel").contains(QString::number(other.serverPort())));
        QCOMPARE(child<QSpinBox>(shown.page, "portBox").value(), int(other.serverPort()));
        QVERIFY(shown.canSave());
        QCOMPARE(testApp.context().settings.port, 0);
        QVERIFY(!QFile::exists(testApp.context().directory.settings()));
        QCOMPARE(testApp.signIn({}), 200);
    }

    void whatIsNoAddressIsSaid()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.box("addressBox").setEditText(u"the lobby"_qs);
        click(shown.page, "saveButton");
        QVERIFY(shown.text("messageLabel").contains(u"the lobby"_qs));
        shown.box("addressBox").setCurrentIndex(1);
        shown.edit("publicHostEdit").setText(u"https://wifi.venue.test/"_qs);
        click(shown.page, "saveButton");
        QVERIFY(shown.text("messageLabel").contains(u"host name"_qs));
    }

    void aBadCertificateShowsItsSentence()
    {
        TestApp testApp;
        const PemFiles files;
        const PemFiles others;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());

        click(shown.page, "certificateBrowse");
        QVERIFY(chooseFile(shown.page, "certificateFileDialog", files.certificate()));
        QTRY_COMPARE(shown.edit("certificateEdit").text(), files.certificate());
        QVERIFY(shown.text("certificateVerdict").contains(u"private key"_qs));

        shown.edit("keyEdit").setText(others.key());
        QVERIFY(shown.isSettled());
        const auto wrong = listener::loadPair(files.certificate(), others.key());
        QVERIFY(!wrong);
        QCOMPARE(shown.text("certificateVerdict"), wrong.error().message);
        click(shown.page, "saveButton");
        QTRY_COMPARE(shown.text("messageLabel"), wrong.error().message);

        shown.edit("keyEdit").setText(files.key());
        QVERIFY(shown.isSettled());
        QVERIFY(shown.text("certificateVerdict").startsWith(u"localhost, valid until "_qs));
        QVERIFY(shown.saves());
        QCOMPARE(testApp.receiver().certificate(), files.identity.certificate());
    }

    void anEncryptedKeyAsksForItsPassword()
    {
        TestApp testApp;
        const PemFiles files;
        PemFiles::write(files.key(), keyInForm(files.identity.keyPem, KeyForm::EncryptedPkcs8));
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        QVERIFY(!shown.edit("keyPasswordEdit").isVisible());

        shown.edit("certificateEdit").setText(files.certificate());
        shown.edit("keyEdit").setText(files.key());
        QVERIFY(shown.isSettled());
        QVERIFY(shown.edit("keyPasswordEdit").isVisible());
        QCOMPARE(shown.edit("keyPasswordEdit").echoMode(), QLineEdit::Password);
        QCOMPARE(tabsFrom(shown.edit("certificateEdit"), 5),
                 (QStringList{u"certificateBrowse"_qs, u"keyEdit"_qs, u"keyBrowse"_qs, u"keyPasswordEdit"_qs,
                              u"folderButton"_qs}));
        QVERIFY(shown.text("certificateVerdict").contains(u"Enter its password"_qs));
        const QString secretFile = testApp.context().secrets.file(AppContext::kKeyPassword);
        QTRY_VERIFY(shown.text("keyPasswordNote").contains(secretFile));

        shown.edit("keyPasswordEdit").setText(u"wrong"_qs);
        QVERIFY(shown.isSettled());
        QVERIFY(shown.text("certificateVerdict").contains(u"The password is not that of"_qs));
        click(shown.page, "saveButton");
        QTRY_VERIFY(shown.text("messageLabel").contains(u"The password is not that of"_qs));
        QVERIFY(!QFile::exists(secretFile));
        QVERIFY(testApp.receiver().status().isSelfSigned);

        shown.edit("keyPasswordEdit").setText(kPassword);
        QVERIFY(shown.isSettled());
        QVERIFY(shown.text("certificateVerdict").startsWith(u"localhost, valid until "_qs));
        QVERIFY(shown.saves());
        QCOMPARE(testApp.receiver().certificate(), files.identity.certificate());
        QVERIFY(shown.isSettled());
        QVERIFY(!shown.canSave());
        QVERIFY(!shown.edit("keyPasswordEdit").isVisible());
        QVERIFY(shown.edit("keyPasswordEdit").text().isEmpty());
        QCOMPARE(contents(secretFile), kPassword.toUtf8());
        QVERIFY(!contents(testApp.context().directory.settings()).contains("Schl"));
    }

    void whatIsTypedWhileSavingStays()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.edit("publicHostEdit").setText(u"first.test"_qs);
        shown.box("dayStartBox").setCurrentIndex(7);
        child<QPushButton>(shown.page, "saveButton").click(); // Without running the event loop.
        QVERIFY(!shown.page.isSettled());
        shown.edit("publicHostEdit").setText(u"second.test"_qs);
        shown.box("zoneBox").setEditText(u"Atlantis"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("messageLabel"), u"Saved."_qs, kWidgetPatienceMs);
        QCOMPARE(fileOf(testApp.context()).publicHost, u"first.test"_qs);
        QCOMPARE(shown.edit("publicHostEdit").text(), u"second.test"_qs);
        QCOMPARE(shown.box("zoneBox").currentText(), u"Atlantis"_qs);
        QCOMPARE(shown.box("zoneBox").property("wrong").toString(), u"true"_qs);
        QVERIFY(!shown.canSave());
        shown.box("zoneBox").setEditText(u"Europe/Rome"_qs);
        QVERIFY(shown.canSave());
        const auto calendar = calendarOf(testApp.context());
        QVERIFY(calendar);
        QCOMPARE(calendar->dayStartHour, 7);
    }

    void aPasswordTypedWhileSavingStays()
    {
        TestApp testApp;
        const PemFiles files;
        const Shown shown(testApp.context());
        QVERIFY(opensEncrypted(shown, files));
        child<QPushButton>(shown.page, "saveButton").click();
        shown.edit("keyPasswordEdit").setText(u"newer"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("messageLabel"), u"Saved."_qs, kWidgetPatienceMs);
        QCOMPARE(testApp.context().settings.keyPassword, kPassword);
        QCOMPARE(shown.edit("keyPasswordEdit").text(), u"newer"_qs);
    }

    void noTimeZoneIsThatOfThisPc()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.box("zoneBox").setEditText(u"Pacific/Auckland"_qs);
        QVERIFY(shown.saves());
        shown.box("zoneBox").setEditText({});
        QVERIFY(shown.canSave());
        click(shown.page, "saveButton");
        QVERIFY(shown.isSettled());
        QVERIFY(!shown.canSave());
        const auto calendar = calendarOf(testApp.context());
        QVERIFY(calendar);
        QCOMPARE(calendar->zone.id(), QTimeZone::systemTimeZoneId());
    }

    void filesThatAreAwayKeepTheirPassword()
    {
        TestApp testApp;
        const PemFiles files;
        const Shown shown(testApp.context());
        QVERIFY(opensEncrypted(shown, files));
        QVERIFY(shown.saves());
        QVERIFY(QFile::remove(files.certificate()));

        const Shown later(testApp.context());
        QVERIFY(later.isSettled());
        const auto missing = listener::loadPair(files.certificate(), files.key());
        QCOMPARE(later.text("certificateVerdict"), missing.error().message);
        QVERIFY(!later.canSave());
    }

    void aTypedPasswordStaysInSightWhenTheFilesBreak()
    {
        TestApp testApp;
        const PemFiles files;
        const Shown shown(testApp.context());
        typeEncrypted(shown, files);
        QVERIFY(shown.isSettled());
        PemFiles::write(files.certificate(), "no certificate");
        shown.edit("keyPasswordEdit").setText(kPassword);
        QVERIFY(shown.isSettled());
        QVERIFY(shown.edit("keyPasswordEdit").isVisible());
    }

    void theVerdictIsReadAgainWhenThePageIsShown()
    {
        TestApp testApp;
        const PemFiles files;
        Shown shown(testApp.context());
        shown.edit("certificateEdit").setText(files.certificate());
        shown.edit("keyEdit").setText(files.key());
        QVERIFY(shown.isSettled());
        QVERIFY(shown.text("certificateVerdict").startsWith(u"localhost, valid until "_qs));
        PemFiles::write(files.certificate(), "no certificate");
        shown.page.setActive(false);
        shown.page.setActive(true);
        const auto broken = listener::loadPair(files.certificate(), files.key());
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("certificateVerdict"), broken.error().message,
                                  kWidgetPatienceMs);

        PemFiles::write(files.certificate(), files.identity.certificatePem);
        Q_EMIT testApp.receiver().statusChanged();
        QTRY_VERIFY_WITH_TIMEOUT(shown.text("certificateVerdict").startsWith(u"localhost, valid until "_qs),
                                 kWidgetPatienceMs);
    }

    void aPasswordIsNotKeptWithoutItsSettings()
    {
        TestApp testApp;
        const QString file = testApp.context().directory.settings();
        QVERIFY(QDir().mkpath(file + u"/in-the-way"_qs));
        const PemFiles files;
        const Shown shown(testApp.context());
        QVERIFY(opensEncrypted(shown, files));
        click(shown.page, "saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(shown.page, "messageLabel").isVisible(), kWidgetPatienceMs);
        QVERIFY(shown.text("messageLabel").contains(u"foyer.ini"_qs));
        QVERIFY(!QFile::exists(testApp.context().secrets.file(AppContext::kKeyPassword)));
        QVERIFY(testApp.receiver().status().isSelfSigned);
        QCOMPARE(shown.edit("keyPasswordEdit").text(), kPassword);
        QVERIFY(shown.canSave());
    }

    void aPasswordIsForgottenWithItsKey()
    {
        TestApp testApp;
        const PemFiles files;
        const QString pfx = files.folder.filePath(u"site.pfx"_qs);
        PemFiles::write(pfx, pkcs12(files.identity));
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.edit("certificateEdit").setText(pfx);
        QVERIFY(shown.isSettled());
        shown.edit("keyPasswordEdit").setText(kPassword);
        QVERIFY(shown.isSettled());
        QVERIFY(shown.saves());
        const QString secretFile = testApp.context().secrets.file(AppContext::kKeyPassword);
        QVERIFY(QFile::exists(secretFile));
        QVERIFY(shown.isSettled());

        shown.edit("certificateEdit").setText(files.certificate());
        shown.edit("keyEdit").setText(files.key());
        QVERIFY(shown.isSettled());
        QVERIFY(!child<QLabel>(shown.page, "keyPasswordNote").isVisible());
        click(shown.page, "saveButton");
        QTRY_VERIFY(!QFile::exists(secretFile));
        QTRY_COMPARE(testApp.context().settings.keyPassword, QString());
    }

    void theThemeAppliesAtOnce()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.box("themeBox").setCurrentIndex(2);
        QVERIFY(testApp.theme().palette().isDark);
        QVERIFY(shown.saves());
        QCOMPARE(fileOf(testApp.context()).theme, u"dark"_qs);
    }

    void whatIsSwitchedWhileSavingIsKept_data()
    {
        QTest::addColumn<bool>("isOfTheListener");
        QTest::newRow("while the listener changes") << true;
        QTest::newRow("while the file is written") << false;
    }

    void whatIsSwitchedWhileSavingIsKept()
    {
        QFETCH(bool, isOfTheListener);
        TestApp testApp;
        auto &context = testApp.context();
        const Shown shown(context);
        QVERIFY(shown.isSettled());
        if (isOfTheListener)
            shown.edit("publicHostEdit").setText(u"wifi.harbour.test"_qs);
        shown.box("themeBox").setCurrentIndex(2);
        click(shown.page, "saveButton");
        QVERIFY(shown.text("messageLabel") != u"Saved."_qs);
        for (int i = 0; i < 5; ++i) // Off in the end.
            child<QCheckBox>(shown.page, "followedBox").toggle();
        shown.box("closingBox").setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown.text("messageLabel"), u"Saved."_qs, kWidgetPatienceMs);
        QVERIFY(shown.isSettled());
        for (const auto &settings : {fileOf(context), context.settings}) {
            QVERIFY(!settings.desktop.tellsFollowed);
            QVERIFY(!settings.desktop.keepsRunning);
            QCOMPARE(settings.theme, u"dark"_qs);
            QCOMPARE(settings.publicHost, isOfTheListener ? u"wifi.harbour.test"_qs : u"wifi.venue.test"_qs);
        }
    }

    /// Each switch writes all settings; the newest has to be the last that does.
    void switchesAreWrittenInOrder()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        auto &box = child<QCheckBox>(shown.page, "troubleBox");
        for (int i = 0; i < 40; ++i) {
            box.toggle();
            if (i % 4 != 3)
                continue;
            QVERIFY(shown.isSettled());
            QCOMPARE(fileOf(testApp.context()).desktop.tellsTrouble, box.isChecked());
        }
    }

    void aNewAddressIsAskedFor()
    {
        TestApp testApp;
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        const QByteArray before = testApp.context().settings.token.hex();
        click(shown.page, "tokenButton");
        QVERIFY(answerBox(shown.page, "tokenBox", u"Cancel"_qs));
        QCOMPARE(testApp.context().settings.token.hex(), before);
        QTRY_VERIFY(!shown.page.findChild<QMessageBox *>(u"tokenBox"_qs));

        click(shown.page, "tokenButton");
        QVERIFY(answerBox(shown.page, "tokenBox", u"Make a new address"_qs));
        QTRY_VERIFY(testApp.context().settings.token.hex() != before);
        const QByteArray after = testApp.context().settings.token.hex();
        QCOMPARE(fileOf(testApp.context()).token.hex(), after);
        QVERIFY(testApp.receiver().publicUrl().path().endsWith(QString::fromLatin1(after)));
        QVERIFY(!shown.text("addressLabel").contains(QString::fromLatin1(after)));
        QVERIFY(shown.text("addressLabel").endsWith(testApp.context().settings.token.masked()));
    }

    void aNewDayStartRecomputes()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn({}), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        shown.box("zoneBox").setEditText(u"Atlantis"_qs);
        click(shown.page, "saveButton");
        QVERIFY(shown.text("messageLabel").contains(u"time zone"_qs));
        shown.box("zoneBox").setEditText(u"pacific/auckland"_qs);
        shown.box("dayStartBox").setCurrentIndex(7);
        QVERIFY(shown.saves());

        const auto calendar = calendarOf(testApp.context());
        QVERIFY(calendar);
        QCOMPARE(calendar->zone.id(), QByteArray("Pacific/Auckland"));
        QCOMPARE(calendar->dayStartHour, 7);
        QVERIFY(!shown.canSave());
        // It takes effect when everything has been counted.
        QTRY_VERIFY_WITH_TIMEOUT(!testApp.receiver().recounting()->isRunning(), kWidgetPatienceMs);
        QCOMPARE(testApp.receiver().recounting()->problem(), QString());
        QVERIFY(!child<QWidget>(shown.page, "recountBar").isVisible());
        QCOMPARE(rowsOf(testApp.context(), "SELECT value FROM meta WHERE name IN ('time_zone', 'day_start') "
                                           "ORDER BY name"),
                 (QStringList{u"7"_qs, u"Pacific/Auckland"_qs}));
    }

    void aVenueGetsABusinessDayOfItsOwn()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn({}), 200);
        const Shown shown(testApp.context());
        QVERIFY(shown.isSettled());
        click(shown.page, "venueCalendarButton");
        auto *dialog = shown.page.findChild<QDialog *>(u"venueCalendarDialog"_qs);
        QVERIFY(dialog != nullptr);
        auto &standard = child<QCheckBox>(*dialog, "standardBox");
        QTRY_VERIFY_WITH_TIMEOUT(standard.isEnabled() && standard.isChecked(), kWidgetPatienceMs);
        auto &save = child<QPushButton>(*dialog, "venueCalendarSave");
        QVERIFY(!save.isEnabled());
        standard.click();
        child<QComboBox>(*dialog, "zoneBox").setEditText(u"Nowhere"_qs);
        save.click();
        QVERIFY(child<QLabel>(*dialog, "venueCalendarMessage").text().contains(u"time zone"_qs));
        child<QComboBox>(*dialog, "zoneBox").setEditText(u"Asia/Tokyo"_qs);
        save.click();
        const char *const own = "SELECT time_zone, day_start FROM venues";
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(testApp.context(), own), QStringList{u"Asia/Tokyo|4"_qs},
                                  kWidgetPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!save.isEnabled() && !standard.isChecked(), kWidgetPatienceMs);
        standard.click();
        save.click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(testApp.context(), own), QStringList{u"|"_qs}, kWidgetPatienceMs);
    }

    void aViewerKeepsTheOthersSettings()
    {
        TestApp testApp;
        const auto theirs = testApp.context().settings;
        QVERIFY(theirs.save(testApp.context().directory.settings()));
        AppContext context = testApp.context();
        context.receiver = nullptr;
        context.settings.publicHost = u"stale.test"_qs;
        const Shown shown(context);
        QVERIFY(shown.isSettled());
        QVERIFY(!shown.edit("publicHostEdit").isEnabled());
        QVERIFY(!child<QPushButton>(shown.page, "tokenButton").isEnabled());
        QVERIFY(child<QLabel>(shown.page, "viewerLabel").isVisible());
        shown.box("themeBox").setCurrentIndex(1);
        QVERIFY(shown.saves());
        QCOMPARE(fileOf(context).theme, u"light"_qs);
        QCOMPARE(fileOf(context).publicHost, theirs.publicHost);
        QCOMPARE(fileOf(context).token.hex(), theirs.token.hex());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
