// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/historydialog.h"

#include "app/live/livedelegate.h"
#include "app/widgets/datatable.h"
#include "app/widgets/elidinglabel.h"
#include "models/persontext.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace foyer::app {

HistoryDialog::HistoryDialog(const AppContext &context, const storage::VisitorDetails &details,
                             QWidget *parent)
    : QDialog(parent), m_model(context.clock)
{
    setWindowTitle(tr("History"));
    setObjectName(QStringLiteral("historyDialog"));
    resize(760, 520);
    m_model.follow(*context.privacy);
    m_model.reset(details.history);

    auto *title = new ElidingLabel(this);
    title->setProperty("role", QStringLiteral("title"));
    const auto showName = [title, profile = details.visitor.profile, mode = context.privacy] {
        title->setFullText(models::personText(profile, mode->masking()));
    };
    connect(context.privacy.get(), &models::PrivacyMode::changed, title, showName);
    showName();
    auto *count = new ElidingLabel(this);
    count->setProperty("role", QStringLiteral("muted"));
    const auto total = details.visitor.signIns;
    count->setFullText(total > details.history.size()
                           ? tr("The newest %1 of %2 sign-ins")
                                 .arg(QLocale().toString(details.history.size()), QLocale().toString(total))
                           : tr("%Ln sign-ins", nullptr, static_cast<int>(total)));

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    auto *table = new DataTable(card);
    table->setAccessibleName(tr("Sign-ins of the visitor"));
    table->setModel(&m_model);
    table->setItemDelegate(new LiveDelegate(context.theme, table));
    table->setColumnSamples(liveColumnSamples());
    table->setColumnHidden(models::LiveRowModel::Visitor, true);
    inside->addWidget(table);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->addWidget(title);
    layout->addWidget(count);
    layout->addSpacing(6);
    layout->addWidget(card, 1);
    layout->addWidget(buttons);
}

} // namespace foyer::app
