package io.claimstream.standalone.cli;

import io.claimstream.standalone.access.Bearer;
import io.claimstream.standalone.access.Role;
import io.claimstream.standalone.access.Tokens;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        header = "Make a token for somebody who may use a service.",
        description = {
            "",
            "Prints a line for the service's tokens-file on standard output, and the token, which is kept nowhere, on"
                    + " standard error.",
            ""
        })
final class TokenCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "Whom it is for: letters, digits, '.', '_' and '-'.")
    String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ROLE", description = "Of: ${COMPLETION-CANDIDATES}.")
    Set<Role> roles = Set.of();

    @Override
    public Integer call() {
        String token = Tokens.random();
        Bearer bearer = new Bearer(name, roles, Tokens.hash(token));
        spec.commandLine().getOut().println(bearer.line());
        spec.commandLine().getErr().println("claimstream: the token of " + name + " is " + token);
        return ExitCode.OK;
    }
}
