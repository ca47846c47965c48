// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/generalsection.h"

#include "app/settingschange.h"
#include "app/tray/trayhost.h"
#include "app/widgets/look.h"
#include "app/widgets/plaintext.h"
#include "domain/background.h"
#include "platform/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace foyer::app {

GeneralSection::GeneralSection(AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_closing(new QComboBox(this))
    , m_autostart(new QCheckBox(tr("Start Foyer with the computer"), this))
{
    setObjectName(QStringLiteral("generalCard"));
    setProperty("card", true);
    build();
    m_closing->setCurrentIndex(context.settings.desktop.keepsRunning ? 0 : 1);
    connect(m_closing, &QComboBox::currentIndexChanged, this, &GeneralSection::chooseClosing);
    connect(m_autostart, &QCheckBox::toggled, this, &GeneralSection::chooseAutostart);
}

void GeneralSection::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->addWidget(makePlainText(this, "heading", tr("General")));

    m_closing->setObjectName(QStringLiteral("closingBox"));
    m_closing->addItem(tr("Keep receiving, in the tray"));
    m_closing->addItem(tr("Quit Foyer"));
    auto *caption = new QLabel(tr("Closing the window"), this);
    caption->setProperty("role", QStringLiteral("muted"));
    caption->setBuddy(m_closing);
    m_closing->setAccessibleName(caption->text());
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_closing, 1);
    layout->addLayout(row);
    m_trayNote = makePlainText(this, "small",
                               tr("This desktop shows no tray now, so closing the window asks, then quits."));
    m_trayNote->setObjectName(QStringLiteral("trayNote"));
    layout->addWidget(m_trayNote);
    m_trayNote->hide();

    m_autostart->setObjectName(QStringLiteral("autostartBox"));
    layout->addWidget(m_autostart);
    layout->addWidget(
        makePlainText(this, "small",
                      tr("When you log in, without a window. A computer at which nobody logs in receives "
                         "with foyerctl as a service.")));
    m_problem = makePlainText(this, "small");
    layout->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("generalProblem"));
    setLook(m_problem, "tone", Tone::Bad);
    m_problem->hide();
    if (m_context.isDemo) {
        m_autostart->setEnabled(false);
        m_autostart->setToolTip(tr("Not a demonstration"));
    }
}

void GeneralSection::refresh()
{
    m_trayNote->setVisible(m_context.tray != nullptr && !m_context.tray->isAvailable());
    if (m_context.isDemo)
        return;
    ++m_pending;
    runInBackground(
        this, [directory = m_context.directory.path()] { return platform::startsWithComputer(directory); },
        [this](bool isOn) {
            --m_pending;
            const QSignalBlocker quiet(m_autostart);
            m_autostart->setChecked(isOn);
        });
}

void GeneralSection::chooseClosing()
{
    ++m_pending;
    changeSettings(
        m_context,
        [keepsRunning = m_closing->currentIndex() == 0](service::Settings &settings) {
            settings.desktop.keepsRunning = keepsRunning;
        },
        this,
        [this](const Result<void> &saved) {
            --m_pending;
            showProblem(saved);
        });
}

void GeneralSection::chooseAutostart(bool isOn)
{
    ++m_pending;
    runInBackground(
        this,
        [isOn, program = QCoreApplication::applicationFilePath(), directory = m_context.directory.path()] {
            if (!isOn)
                return platform::doNotStartWithComputer(directory);
            return platform::startWithComputer(
                directory, program, {QStringLiteral("--data-dir"), directory, QStringLiteral("--minimised")});
        },
        [this](const Result<void> &done) {
            --m_pending;
            showProblem(done);
            if (!done)
                refresh();
        });
}

void GeneralSection::showProblem(const Result<void> &result)
{
    m_problem->setVisible(!result);
    if (!result)
        m_problem->setText(result.error().message);
}

} // namespace foyer::app
