// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/translations.h"

#include "app/exporting/exportdialog.h"
#include "app/exporting/exporttext.h"
#include "app/frame/mainwindow.h"
#include "app/startup/options.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QMutex>
#include <QPushButton>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

/// Notes what is asked for in Foyer's own code, as "context|text".
class RecordingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char * /*comment*/,
                                    int /*n*/) const override
    {
        // Qt's own classes have their own files.
        const auto name = QString::fromUtf8(context);
        if (!name.startsWith(u'Q') && sourceText[0] != '\0') {
            const QMutexLocker lock(&m_mutex);
            m_texts.insert(QString(name + u'|' + QString::fromUtf8(sourceText)));
        }
        return {};
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] const QSet<QString> &texts() const { return m_texts; }

private:
    mutable QMutex m_mutex; // Other threads have words too.
    mutable QSet<QString> m_texts;
};

/// All that `translations/update` has found.
QSet<QString> filedTexts()
{
    QSet<QString> texts;
    QFile file(QFINDTESTDATA("../translations/foyer_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            texts.insert(QString(context + u'|' + reader.readElementText()));
    }
    return texts;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void sixLanguages()
    {
        QCOMPARE(Translations::languages().size(), 6);
        QStringList names;
        for (const auto &language : Translations::languages())
            names.append(Translations::nameOf(language));
        QCOMPARE(names, (QStringList{u"Deutsch"_qs, u"English"_qs, u"Español"_qs, u"Français"_qs,
                                     u"Italiano"_qs, u"Português"_qs}));
    }

    void speaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("visitors"); // Page of the sidebar.
        QTest::addColumn<QString>("cancel");   // A text of Qt's own.
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("several");
        QTest::addColumn<QString>("number");
        QTest::newRow("en") << u"en"_qs << u"Visitors"_qs << u"Cancel"_qs << u"1 row"_qs << u"1,234 rows"_qs
                            << u"1,234.5"_qs;
        QTest::newRow("de") << u"de"_qs << u"Besucher"_qs << u"Abbrechen"_qs << u"1 Zeile"_qs
                            << u"1.234 Zeilen"_qs << u"1.234,5"_qs;
        QTest::newRow("es") << u"es"_qs << u"Visitantes"_qs << u"Cancelar"_qs << u"1 fila"_qs
                            << u"1234 filas"_qs << u"1234,5"_qs;
        QTest::newRow("fr") << u"fr"_qs << u"Visiteurs"_qs << u"Annuler"_qs << u"1 ligne"_qs
                            << u"1\u202F234 lignes"_qs << u"1\u202F234,5"_qs;
        QTest::newRow("it") << u"it"_qs << u"Visitatori"_qs << u"Annulla"_qs << u"1 riga"_qs
                            << u"1.234 righe"_qs << u"1.234,5"_qs;
        QTest::newRow("pt") << u"pt"_qs << u"Visitantes"_qs << u"Cancelar"_qs << u"1 linha"_qs
                            << u"1.234 linhas"_qs << u"1.234,5"_qs;
    }

    void speaks()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        QTEST(pageTitle(PageId::Visitors), "visitors");
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QTEST(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), "cancel");
        const auto rows = [](qint64 count) { return amountText(count, 0, true).section(u", "_qs, 0, 0); };
        QTEST(rows(1), "one");
        QTEST(rows(1'234), "several");
        QTEST(QLocale().toString(1'234.5), "number");
    }

    /// A text that is looked up by another name than `translations/update` files it under would never be
    /// translated.
    void everyTextIsLookedUpByItsName()
    {
        RecordingTranslator recorder;
        QCoreApplication::installTranslator(&recorder);
        {
            TestApp testApp;
            QCOMPARE(testApp.signIn({}), 200);
            MainWindow window(testApp.context(), allPages(),
                              {.remembersGeometry = false, .asksBeforeQuitting = false});
            window.show();
            for (const auto &entry : allPages()) {
                window.showPage(entry.id);
                QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->isSettled(), kWidgetPatienceMs);
            }
            const ExportDialog exporting(testApp.context(), {});
            (void)app::parseCommandLine({u"foyer"_qs, u"--help"_qs});
            (void)service::Settings::load(u"/nowhere/at/all"_qs);
        }
        QCoreApplication::removeTranslator(&recorder);
        const auto filed = filedTexts();
        QVERIFY(filed.size() > 1'000);
        QStringList unknown;
        for (const auto &text : recorder.texts()) {
            if (!filed.contains(text))
                unknown.append(text);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        QVERIFY(recorder.texts().size() > 300);
    }

    void anUnknownLanguageIsTheSystems()
    {
        Translations translations;
        translations.use(u"xx"_qs);
        QCOMPARE(QLocale(), QLocale::system());
        QCOMPARE(pageTitle(PageId::Visitors), u"Visitors"_qs); // Tests run in English.
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
