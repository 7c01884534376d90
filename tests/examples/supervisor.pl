# A supervisor as small as can be: hands over two sockets of the loopback at 3 and 4, writes what it hears into LOG, and
# becomes the command, so that the command's pid is the caller's child.
#
#     perl supervisor.pl LOG NAMES WATCHDOG_USEC KIND command...
#
# KIND: listening; idle: sockets that do not listen; foreign: they are meant for another process. A "-" for NAMES or
# WATCHDOG_USEC: none. LOG begins with their ports: "3 PORT", "4 PORT".
use strict;
use warnings;
use POSIX ();
use Socket;

my ($log, $names, $usec, $kind, @command) = @ARGV;
open my $out, '>', $log or die "$log: $!";
$out->autoflush(1);

my @sockets;
for (3, 4) {
    socket my $socket, PF_INET, SOCK_STREAM, 0 or die $!;
    bind $socket, pack_sockaddr_in(0, INADDR_LOOPBACK) or die $!;
    listen $socket, 16 or die $! if $kind ne 'idle';
    print $out "$_ ", (unpack_sockaddr_in getsockname $socket)[0], "\n";
    push @sockets, $socket;
}
socket my $ear, PF_UNIX, SOCK_DGRAM, 0 or die $!;
bind $ear, pack_sockaddr_un("$log.socket") or die $!;

my $parent = $$;
if (!fork) {
    close $_ for @sockets;
    while (getppid == $parent) {
        my $ready = '';
        vec($ready, fileno $ear, 1) = 1;
        print $out "$_\n" if select($ready, undef, undef, 0.2) > 0 && defined recv $ear, $_, 4096, 0;
    }
    POSIX::_exit(0);
}

$ENV{NOTIFY_SOCKET} = "$log.socket";
$ENV{LISTEN_PID} = $kind eq 'foreign' ? 1 : $$;
$ENV{LISTEN_FDS} = 2;
$ENV{LISTEN_FDNAMES} = $names if $names ne '-';
$ENV{WATCHDOG_USEC} = $usec if $usec ne '-';
# First above all that may stand at 3 and 4, this file among it.
my @high = map { my $fd = POSIX::dup2(fileno $_, 60 + fileno $_); $fd } @sockets;
for (0, 1) {
    POSIX::dup2($high[$_], 3 + $_) or die $!;
    POSIX::close($high[$_]);
}
exec @command or die "$command[0]: $!";
