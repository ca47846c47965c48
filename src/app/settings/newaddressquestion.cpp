// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/newaddressquestion.h"

#include "app/settings/settingspage.h"

#include <QMessageBox>
#include <QPushButton>

namespace foyer::app {

void askForNewAddress(QWidget *parent, std::function<void()> make)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, SettingsPage::tr("New address"),
                        SettingsPage::tr("Make a new address for Purple?"), QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("tokenBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(SettingsPage::tr(
        "The present address stops working at once: what Purple sends there is refused, and sign-ins are "
        "missed until you paste the new address into Purple and validate it there. Do this when the "
        "address has come into wrong hands."));
    const QPushButton *yes =
        box->addButton(SettingsPage::tr("Make a new address"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(make));
    box->open();
}

} // namespace foyer::app
