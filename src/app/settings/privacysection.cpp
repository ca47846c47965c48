// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/privacysection.h"

#include "app/settingschange.h"
#include "app/widgets/look.h"
#include "app/widgets/plaintext.h"
#include "domain/background.h"
#include "models/persontext.h"
#include "storage/forgetlog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kForgetLogRows = 8;

QLabel *addText(QVBoxLayout *layout, QWidget *parent, const char *role, const QString &text = {})
{
    auto *label = makePlainText(parent, role, text);
    layout->addWidget(label);
    return label;
}

QString visitorsText(qint64 visitors)
{
    return PrivacySection::tr("%Ln visitors", nullptr, static_cast<int>(visitors));
}

QString signInsText(qint64 signIns)
{
    return PrivacySection::tr("%Ln sign-ins", nullptr, static_cast<int>(signIns));
}

QString lineOf(const storage::ForgetLogRow &row)
{
    const QString why = row.reason == storage::ForgetReason::Retention
                            ? PrivacySection::tr("after their time")
                            : PrivacySection::tr("on request");
    //: a line of the list of forgotten visitors: day, "3 visitors", "12 sign-ins", why
    return PrivacySection::tr("%1: %2 with %3, %4")
        .arg(models::dateText(row.day), visitorsText(row.visitors), signInsText(row.signIns), why);
}

} // namespace

PrivacySection::PrivacySection(AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_mask(new QCheckBox(tr("Privacy mode: mask who visitors are"), this))
    , m_keepsForever(new QCheckBox(tr("Keep visitors for ever"), this))
    , m_months(new QSpinBox(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setObjectName(QStringLiteral("privacyCard"));
    setProperty("card", true);
    build();
    const int months = context.settings.retentionMonths;
    m_keepsForever->setChecked(months == 0);
    m_months->setValue(months == 0 ? service::Settings().retentionMonths : months);
    m_mask->setChecked(context.privacy->isOn());
    connect(m_mask, &QCheckBox::toggled, context.privacy.get(), &models::PrivacyMode::set);
    connect(context.privacy.get(), &models::PrivacyMode::changed, this,
            [this] { m_mask->setChecked(m_context.privacy->isOn()); });
    connect(m_keepsForever, &QCheckBox::toggled, this, &PrivacySection::takeMonths);
    connect(m_months, &QSpinBox::valueChanged, this, &PrivacySection::takeMonths);
    connect(m_apply, &QPushButton::clicked, this, &PrivacySection::apply);
    if (retention())
        connect(retention(), &service::Retention::changed, this, &PrivacySection::refresh);
    takeMonths();
}

void PrivacySection::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(16, 14, 16, 16);
    addText(layout, this, "heading", tr("Privacy"));
    m_mask->setObjectName(QStringLiteral("maskBox"));
    layout->addWidget(m_mask);
    addText(layout, this, "small",
            tr("Shows dots in the place of names, emails, dates of birth and device addresses, for when "
               "others see "
               "the screen (Ctrl+Shift+P). What you export or save as a file is not masked."));
    buildRetention(layout);
    addText(layout, this, "muted", tr("Forgotten so far"));
    m_forgotten = addText(layout, this, "small");
    m_forgotten->setObjectName(QStringLiteral("forgottenLabel"));
}

void PrivacySection::buildRetention(QVBoxLayout *layout)
{
    m_months->setObjectName(QStringLiteral("monthsBox"));
    m_months->setRange(1, service::Settings::kMostRetentionMonths);
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_months->setAccessibleName(tr("Months after the last visit"));
    m_keepsForever->setObjectName(QStringLiteral("foreverBox"));
    m_apply->setObjectName(QStringLiteral("applyRetentionButton"));
    auto *caption =
        makePlainText(this, "muted", tr("Months after their last visit until visitors are removed"));
    caption->setBuddy(m_months);
    auto *row = new QHBoxLayout;
    row->addWidget(caption, 1);
    row->addWidget(m_months);
    row->addWidget(m_apply);
    layout->addLayout(row);
    layout->addWidget(m_keepsForever);
    m_preview = addText(layout, this, "small");
    m_preview->setObjectName(QStringLiteral("retentionPreview"));
    m_message = addText(layout, this, "small");
    m_message->setObjectName(QStringLiteral("retentionMessage"));
    m_message->hide();
    const bool isReceiving = m_context.receiver != nullptr;
    for (QWidget *each : {static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_keepsForever)})
        each->setEnabled(isReceiving);
}

int PrivacySection::chosenMonths() const
{
    return m_keepsForever->isChecked() ? 0 : m_months->value();
}

void PrivacySection::takeMonths()
{
    m_message->hide();
    m_months->setEnabled(m_context.receiver != nullptr && !m_keepsForever->isChecked());
    preview();
}

void PrivacySection::refresh()
{
    preview();
    showForgotten();
    if (retention() && !retention()->problem().isEmpty()) {
        setLook(m_message, "tone", Tone::Bad);
        m_message->setText(retention()->problem());
        m_message->show();
    }
}

/// Null in a window that does not receive.
service::Retention *PrivacySection::retention() const
{
    return m_context.receiver ? m_context.receiver->retention() : nullptr;
}

/// On a connection of its own: it may have to count many, and the pages' reads should not queue behind.
void PrivacySection::preview()
{
    m_isPreviewed = false;
    m_apply->setEnabled(false);
    const int request = ++m_previewRequest;
    if (chosenMonths() == 0) {
        showPreview(storage::Expired());
        return;
    }
    const auto today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    ++m_pending;
    runInBackground(
        this,
        [database = m_context.database,
         limitMs = storage::retentionLimit(today, chosenMonths())]() -> Result<storage::Expired> {
            const auto connection =
                storage::Connection::open(database, storage::Connection::Access::ReadOnly);
            if (!connection)
                return connection.error();
            return storage::expiredBefore((*connection)->database(), limitMs);
        },
        [this, request](const Result<storage::Expired> &expired) {
            --m_pending;
            if (request == m_previewRequest)
                showPreview(expired);
        });
}

void PrivacySection::showPreview(const Result<storage::Expired> &expired)
{
    if (!expired) {
        m_preview->setText(expired.error().message);
        return;
    }
    m_expired = *expired;
    m_isPreviewed = true;
    const bool isChanged = chosenMonths() != m_context.settings.retentionMonths;
    m_apply->setEnabled(isChanged && m_context.receiver != nullptr);
    if (retention() && retention()->isRunning()) {
        m_preview->setText(tr("Removing those who have not come for so long…"));
    } else if (chosenMonths() == 0) {
        m_preview->setText(tr("Nobody is ever removed by time."));
    } else if (m_expired.visitors == 0) {
        m_preview->setText(tr("At present that removes nobody."));
    } else {
        m_preview->setText(
            tr("At present that removes %1 with %2, the oldest last seen on %3.")
                .arg(
                    visitorsText(m_expired.visitors), signInsText(m_expired.signIns),
                    models::dateText(QDateTime::fromMSecsSinceEpoch(m_expired.oldestMs.value_or(0)).date())));
    }
}

void PrivacySection::apply()
{
    const int months = chosenMonths();
    if (!m_isPreviewed)
        return;
    if (m_expired.visitors == 0) {
        keepMonths(months);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove visitors"),
                                tr("Remove %1 now?").arg(visitorsText(m_expired.visitors)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("retentionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They have not come for %Ln months. Their profiles and %1 go, from the "
                               "backups, too; the numbers in "
                               "charts and totals stay, without names. This cannot be undone. From then on "
                               "Foyer looks every day.",
                               nullptr, months)
                                .arg(signInsText(m_expired.signIns)));
    auto *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, months] { keepMonths(months); });
    box->open();
}

void PrivacySection::keepMonths(int months)
{
    m_apply->setEnabled(false);
    ++m_pending;
    changeSettings(
        m_context, [months](service::Settings &settings) { settings.retentionMonths = months; }, this,
        [this, months](const Result<void> &saved) {
            --m_pending;
            setLook(m_message, "tone", saved ? Tone::Good : Tone::Bad);
            m_message->setText(saved ? tr("Saved.") : saved.error().message);
            m_message->show();
            // Nobody is removed by what the next start would not know of.
            if (!saved || !retention())
                return;
            retention()->setMonths(months);
            retention()->look();
            refresh();
        });
}

void PrivacySection::showForgotten()
{
    ++m_pending;
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::forgetLog(db, kForgetLogRows); },
        [this](const Result<QList<storage::ForgetLogRow>> &rows) {
            --m_pending;
            QStringList lines;
            for (const auto &row : rows ? *rows : QList<storage::ForgetLogRow>())
                lines.append(lineOf(row));
            m_forgotten->setText(!rows             ? rows.error().message
                                 : lines.isEmpty() ? tr("Nobody.")
                                                   : lines.join(u'\n'));
        });
}

} // namespace foyer::app
