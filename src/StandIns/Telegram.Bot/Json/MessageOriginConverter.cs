using Telegram.Bot.Types;

namespace Telegram.Bot.Json;

internal sealed class MessageOriginConverter() : TaggedUnionConverter<MessageOrigin>("type", type => type switch
{
    "user" => typeof(MessageOriginUser),
    "hidden_user" => typeof(MessageOriginHiddenUser),
    "chat" => typeof(MessageOriginChat),
    "channel" => typeof(MessageOriginChannel),
    _ => null,
});
