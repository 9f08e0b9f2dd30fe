using Telegram.Bot.Types;

namespace Telegram.Bot.Json;

internal sealed class ChatMemberConverter() : TaggedUnionConverter<ChatMember>("status", status => status switch
{
    "creator" => typeof(ChatMemberOwner),
    "administrator" => typeof(ChatMemberAdministrator),
    "member" => typeof(ChatMemberMember),
    "restricted" => typeof(ChatMemberRestricted),
    "left" => typeof(ChatMemberLeft),
    "kicked" => typeof(ChatMemberBanned),
    _ => null,
});
