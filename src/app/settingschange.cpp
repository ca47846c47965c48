// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingschange.h"

#include "domain/background.h"

namespace foyer::app {

void changeSettings(AppContext &context, const std::function<void(service::Settings &)> &change,
                    QObject *receiver, std::function<void(const Result<void> &)> done)
{
    change(context.settings);
    runInOrder(
        receiver,
        [change, isReceiving = context.receiver != nullptr, settings = context.settings,
         file = context.directory.settings()]() -> Result<void> {
            if (isReceiving)
                return settings.save(file);
            auto saved = service::Settings::load(file);
            if (!saved)
                return saved.error();
            change(*saved);
            return saved->save(file);
        },
        std::move(done));
}

} // namespace foyer::app
